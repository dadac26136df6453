package imyeomsu.lck.match.season;

import imyeomsu.lck.match.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever changed a season leaves it ready to be read and tells the other copies. */
@Component
class SnapshotsOnChange {

    private static final Logger log = LoggerFactory.getLogger(SnapshotsOnChange.class);

    private final Snapshots snapshots;

    SnapshotsOnChange(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SeasonChanged change) {
        try {
            snapshots.rebuild(change.seasonId());
        } catch (RuntimeException failed) {
            // What was committed stays; every copy takes it over by itself within a second.
            log.warn("Snapshots of {} were not rebuilt: {}", change.seasonId(), failed.toString());
        }
    }
}
