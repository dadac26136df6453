/** What clients saw during a drill, and what that proves against what is stored. */
@NullMarked
package imyeomsu.lck.suite.drill.history;

import org.jspecify.annotations.NullMarked;
