/** common-utils as somebody else gets it: published by JitPack's own command, used by an application that is not ours. */
@NullMarked
package imyeomsu.lck.suite.library;

import org.jspecify.annotations.NullMarked;
