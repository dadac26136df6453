package imyeomsu.lck.match.season;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Stages extends Repository<Stage, Stage.Key> {

    List<Stage> findBySeasonIdOrderByPosition(String seasonId);
}
