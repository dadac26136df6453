/** Makes one season out of what all sources say of its matches, and never less than is published already. */
@NullMarked
package imyeomsu.lck.match.merge;

import org.jspecify.annotations.NullMarked;
