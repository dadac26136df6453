/**
 * Matches as this service knows them: a copy of its own, kept up by following match-service's change feed
 * ({@code docs/change-feed.md}). Other features read the copy and never wait for match-service.
 *
 * <p>Any number of copies of this service follow at once. Nobody holds a lock while waiting for an answer: a page is
 * fetched first, and taken over in one short transaction if the cursor still stands where it stood.
 */
@NullMarked
package imyeomsu.lck.event.match;

import org.jspecify.annotations.NullMarked;
