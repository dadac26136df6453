package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.RankingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole season as a source tells it: matches in order of play. */
record SourceSeason(
        String id,
        String league,
        int year,
        Localized name,
        List<SourceStage> stages,
        List<SourceTeam> teams,
        List<SourceMatch> matches) {

    /** @param carriesOver an earlier stage whose matches count in this one's table too */
    record SourceStage(String id, Localized name, List<RankingRule> rules, @Nullable String carriesOver) {}

    record SourceTeam(String id, String code, Localized name) {}

    SourceSeason {
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("Season " + id + " has no matches");
        }
    }

    LocalDate startsOn() {
        return LeagueTime.dayOf(matches.get(0).start());
    }

    LocalDate endsOn() {
        return LeagueTime.dayOf(matches.get(matches.size() - 1).start());
    }

    /** The start of the match with which the second half begins. */
    Instant middle() {
        return matches.get(matches.size() / 2).start();
    }

    /** The season moved by whole weeks and told as far as it has come by {@code now}. */
    SourceSeason replayed(int weeks, Instant now) {
        return new SourceSeason(
                id,
                league,
                year,
                name,
                stages,
                teams,
                matches.stream().map(match -> match.replayed(weeks, now)).toList());
    }
}
