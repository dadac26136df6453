package imyeomsu.lck.match.calendar;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.game.MatchView;
import imyeomsu.lck.match.game.StartKnown;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A match of T1 and Gen.G in its states. */
final class MatchFixtures {

    static final Instant START = Instant.parse("2026-11-28T08:00:00Z");

    private static final TeamName T1 = new TeamName("t1", "T1", new Localized("티원", "T1"));
    private static final TeamName GEN = new TeamName("geng", "GEN", new Localized("젠지", "Gen.G"));
    private static final TeamName TBD = new TeamName(null, "TBD", new Localized("미정", "TBD"));

    private MatchFixtures() {}

    static MatchView scheduled() {
        return at(START, 1);
    }

    static MatchView at(Instant start, int version) {
        return match(GEN, start, MatchState.SCHEDULED, null, StartKnown.MINUTE, version);
    }

    static MatchView finished() {
        return match(GEN, START, MatchState.FINISHED, 2, StartKnown.MINUTE, 3);
    }

    static MatchView cancelled() {
        return match(GEN, START, MatchState.CANCELLED, null, StartKnown.MINUTE, 2);
    }

    static MatchView onThatDay() {
        return match(GEN, START, MatchState.SCHEDULED, null, StartKnown.DAY, 1);
    }

    static MatchView againstNobodyKnown() {
        return match(TBD, START, MatchState.SCHEDULED, null, StartKnown.MINUTE, 1);
    }

    private static MatchView match(
            TeamName second, Instant start, MatchState state, @Nullable Integer won, StartKnown known, int version) {
        return new MatchView(
                "lck-2026-001",
                "lck-2026",
                "regular",
                LeagueTime.at(start),
                LeagueTime.dayOf(start),
                3,
                state,
                T1,
                second,
                won,
                won == null ? null : 0,
                won == null ? null : "T1",
                false,
                false,
                null,
                known,
                false,
                version);
    }
}
