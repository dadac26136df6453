/** What one running copy of the service is beside the others: its name, the data it works on, and what it does over and over. */
@NullMarked
package imyeomsu.lck.event.copy;

import org.jspecify.annotations.NullMarked;
