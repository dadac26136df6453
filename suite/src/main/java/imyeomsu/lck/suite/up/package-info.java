/** The command {@code ./up}: its options, what it prints, and the demo members and Hot Time that it prepares. */
@NullMarked
package imyeomsu.lck.suite.up;

import org.jspecify.annotations.NullMarked;
