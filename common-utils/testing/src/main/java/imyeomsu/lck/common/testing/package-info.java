/** A real MySQL and a real Redis, with Docker or without, for tests and for the local launcher. */
@NullMarked
package imyeomsu.lck.common.testing;

import org.jspecify.annotations.NullMarked;
