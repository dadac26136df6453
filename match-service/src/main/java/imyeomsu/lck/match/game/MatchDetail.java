package imyeomsu.lck.match.game;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One match with its games and, where an administrator's word stands, that. */
record MatchDetail(@JsonUnwrapped MatchView match, List<GameView> games, @Nullable CorrectionView correction) {

    /**
     * @param winner code of the team that won; null while it is not known
     * @param blue code of the team on the blue side
     */
    record GameView(
            int number,
            @Nullable String winner,
            @Nullable String blue,
            @Nullable OffsetDateTime startedAt,
            @Nullable Integer seconds,
            @Nullable String patch) {}

    record CorrectionView(String reason, OffsetDateTime at) {}
}
