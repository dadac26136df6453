package imyeomsu.lck.suite.bench.reads.peer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What match-service tells of a match, field by field. */
record Match(
        String id,
        String seasonId,
        String stage,
        OffsetDateTime start,
        LocalDate day,
        int bestOf,
        String state,
        Team team1,
        Team team2,
        @Nullable Integer score1,
        @Nullable Integer score2,
        @Nullable String winner,
        boolean tiebreak,
        boolean forfeit,
        @Nullable String block,
        String startKnown,
        boolean corrected,
        int version) {

    record Team(@Nullable String id, String code, Map<String, String> name) {}
}
