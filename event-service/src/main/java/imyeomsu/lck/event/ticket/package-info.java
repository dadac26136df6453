/**
 * Tickets: what a claim has to show, so that a program which knows only the claim's address has to come to the counter
 * first. A ticket names a member, a Hot Time and a moment, and is stored nowhere: whoever holds the key can check it.
 */
@NullMarked
package imyeomsu.lck.event.ticket;

import org.jspecify.annotations.NullMarked;
