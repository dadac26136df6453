package imyeomsu.lck.match.game;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface GameMatches extends Repository<GameMatch, String> {

    List<GameMatch> findBySeasonIdOrderByStartsAtAscIdAsc(String seasonId);

    List<GameMatch> findByIdInOrderByStartsAtAscIdAsc(Collection<String> ids);

    List<GameMatch> findBySeasonIdAndStageIdInOrderByStartsAtAscIdAsc(String seasonId, Collection<String> stageIds);
}
