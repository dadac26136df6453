/** What a browser must prove and what its pages may do: CSRF tokens, refused paths, security headers. */
@NullMarked
package imyeomsu.lck.gateway.security;

import org.jspecify.annotations.NullMarked;
