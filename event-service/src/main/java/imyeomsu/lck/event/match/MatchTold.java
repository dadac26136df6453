package imyeomsu.lck.event.match;

import imyeomsu.lck.event.feed.Change;
import java.util.Objects;

/** A match as it was after one change. */
record MatchTold(long number, Match match) implements Change {

    MatchTold {
        Objects.requireNonNull(match, "match");
    }
}
