package imyeomsu.lck.match.ingest;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Imports at the start and every minute; a failure costs one round, never the service. */
@Component
class ImportSchedule {

    private static final Logger log = LoggerFactory.getLogger(ImportSchedule.class);

    private final MatchSource source;
    private final SeasonImport seasonImport;
    private final Replay replay;

    ImportSchedule(MatchSource source, SeasonImport seasonImport, Replay replay) {
        this.source = source;
        this.seasonImport = seasonImport;
        this.replay = replay;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        importAll();
    }

    @Scheduled(initialDelayString = "${lck.match.import-every:1m}", fixedDelayString = "${lck.match.import-every:1m}")
    void everyMinute() {
        importAll();
    }

    private void importAll() {
        try {
            List<SourceSeason> seasons = source.seasons();
            if (!replay.season().isEmpty()
                    && seasons.stream().noneMatch(season -> season.id().equals(replay.season()))) {
                log.warn("No season {} to replay", replay.season());
            }
            seasons.forEach(this::importOne);
        } catch (RuntimeException unreadable) {
            log.error("The source of seasons cannot be read", unreadable);
        }
    }

    private void importOne(SourceSeason season) {
        try {
            seasonImport.run(season);
        } catch (RuntimeException failed) {
            log.error("Import of season {} failed and is tried again with the next round", season.id(), failed);
        }
    }
}
