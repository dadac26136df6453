/** How fast a service is ready, by the form in which it is started. */
@NullMarked
package imyeomsu.lck.suite.bench.startup;

import org.jspecify.annotations.NullMarked;
