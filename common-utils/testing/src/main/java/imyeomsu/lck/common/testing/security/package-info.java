/** Tests that are generated from what a running service serves: its routes, their owners, broken input, its logs. */
@NullMarked
package imyeomsu.lck.common.testing.security;

import org.jspecify.annotations.NullMarked;
