package imyeomsu.lck.match.game;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** The matches of stages, for the features that reckon with them. */
@Service
public class Schedule {

    private final GameMatches matches;

    Schedule(GameMatches matches) {
        this.matches = matches;
    }

    public List<GameMatch> byIds(Collection<String> ids) {
        return matches.findByIdInOrderByStartsAtAscIdAsc(ids);
    }

    /** In order of play. */
    public List<GameMatch> of(String seasonId, Collection<String> stageIds) {
        return matches.findBySeasonIdAndStageIdInOrderByStartsAtAscIdAsc(seasonId, stageIds);
    }
}
