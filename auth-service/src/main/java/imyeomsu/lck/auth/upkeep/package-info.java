/** Makes open sessions say what the database says of their members, also when Redis was away as it changed. */
@NullMarked
package imyeomsu.lck.auth.upkeep;

import org.jspecify.annotations.NullMarked;
