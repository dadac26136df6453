package imyeomsu.lck.match.game;

import imyeomsu.lck.match.game.MatchDetail.CorrectionView;
import imyeomsu.lck.match.game.MatchDetail.GameView;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is told of a season's matches one by one only, by match; a match that is missing has nothing of the kind. */
record MatchDetails(
        Map<String, List<GameView>> games, Map<String, CorrectionView> corrections, Map<String, Instant> changedAt) {

    MatchDetail of(MatchView match) {
        return new MatchDetail(match, games.getOrDefault(match.id(), List.of()), corrections.get(match.id()));
    }
}
