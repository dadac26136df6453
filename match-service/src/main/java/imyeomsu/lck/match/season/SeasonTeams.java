package imyeomsu.lck.match.season;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SeasonTeams extends Repository<SeasonTeam, SeasonTeam.Key> {

    List<SeasonTeam> findBySeasonIdOrderByCode(String seasonId);
}
