package imyeomsu.lck.match.correction;

import imyeomsu.lck.match.game.MatchState;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An administrator's word on a match.
 *
 * @param by the member who gave it; {@code liftedBy} the one who took it back
 */
record Correction(
        MatchState state,
        @Nullable Integer score1,
        @Nullable Integer score2,
        String reason,
        long by,
        OffsetDateTime at,
        @Nullable Long liftedBy,
        @Nullable OffsetDateTime liftedAt) {}
