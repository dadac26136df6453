package imyeomsu.lck.match.season;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Seasons extends Repository<Season, String> {

    Optional<Season> findById(String id);

    /** Newest first. */
    List<Season> findAllByOrderByEndsOnDescIdAsc();
}
