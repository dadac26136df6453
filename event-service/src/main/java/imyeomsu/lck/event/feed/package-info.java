/**
 * Following the change feed of another service ({@code docs/change-feed.md}): what it tells takes effect here exactly once
 * and in its order. Who follows says by a {@link imyeomsu.lck.event.feed.Takeover} what a change does.
 *
 * <p>Any number of copies of this service follow at once. Nobody holds a lock while waiting for an answer: a page is
 * fetched first, and taken over in one short transaction if the cursor still stands where it stood.
 */
@NullMarked
package imyeomsu.lck.event.feed;

import org.jspecify.annotations.NullMarked;
