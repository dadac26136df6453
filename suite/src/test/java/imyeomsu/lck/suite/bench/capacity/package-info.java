/** What each kind of request costs at the gateway and behind it, and what a million fans in a minute would need. */
@NullMarked
package imyeomsu.lck.suite.bench.capacity;

import org.jspecify.annotations.NullMarked;
