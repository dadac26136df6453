/**
 * Matches as this service knows them: a copy of its own, kept up by following match-service's change feed
 * ({@code docs/change-feed.md}). Other features read the copy and never wait for match-service.
 */
@NullMarked
package imyeomsu.lck.event.match;

import org.jspecify.annotations.NullMarked;
