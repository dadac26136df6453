package imyeomsu.lck.match.ingest;

import java.util.List;

/** Where seasons come from; what it gives is already in our terms: lasting team ids, instants, plain scores. */
interface MatchSource {

    List<SourceSeason> seasons();
}
