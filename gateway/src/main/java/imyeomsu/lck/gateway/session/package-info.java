/** Keeps the sessions of members who are here alive, without a request ever waiting for it, and knows when one ends. */
@NullMarked
package imyeomsu.lck.gateway.session;

import org.jspecify.annotations.NullMarked;
