/** What a sign-in costs, by the strength of its hash. */
@NullMarked
package imyeomsu.lck.suite.bench.login;

import org.jspecify.annotations.NullMarked;
