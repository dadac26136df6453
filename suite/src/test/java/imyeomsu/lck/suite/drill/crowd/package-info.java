/** Members who claim as the page does and write down what they see. */
@NullMarked
package imyeomsu.lck.suite.drill.crowd;

import org.jspecify.annotations.NullMarked;
