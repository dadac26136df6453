/** The one door: what is routed where, and nothing else. */
@NullMarked
package imyeomsu.lck.gateway;

import org.jspecify.annotations.NullMarked;
