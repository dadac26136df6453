package imyeomsu.lck.match.game;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GameMatches extends Repository<GameMatch, String> {

    Optional<GameMatch> findById(String id);

    List<GameMatch> findByIdInOrderByStartsAtAscIdAsc(Collection<String> ids);

    List<GameMatch> findBySeasonIdAndStageIdInOrderByStartsAtAscIdAsc(String seasonId, Collection<String> stageIds);
}
