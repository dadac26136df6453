/** Which copies of which services are there and how they are, for administrators; told by the copies themselves. */
@NullMarked
package imyeomsu.lck.auth.suite;

import org.jspecify.annotations.NullMarked;
