/** The database's clock, how its times are read and written, and how long lists of it are paged. */
@NullMarked
package imyeomsu.lck.event.database;

import org.jspecify.annotations.NullMarked;
