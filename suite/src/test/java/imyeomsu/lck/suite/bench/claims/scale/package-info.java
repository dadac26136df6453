/** What a claim costs as stock, members and copies grow. */
@NullMarked
package imyeomsu.lck.suite.bench.claims.scale;

import org.jspecify.annotations.NullMarked;
