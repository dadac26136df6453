package imyeomsu.lck.match.ingest;

import static imyeomsu.lck.match.ingest.SeasonFixtures.matchAt;
import static imyeomsu.lck.match.ingest.SeasonFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");
    private static final Replay REPLAY = new Replay("lck-2023-spring", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T10:12:00Z",
                "2026-11-25T07:59:59Z",
                "2026-11-27T11:00:00Z",
                "2026-11-29T23:59:00Z",
                "2023-02-16T08:00:00Z",
                "2020-01-01T00:00:00Z"
            })
    void leavesHalfOfTheMatchesAheadWithinAWeek(String moment) {
        SourceSeason season = shipped("lck-2023-spring");
        Instant now = Instant.parse(moment);

        Integer weeks = REPLAY.weeks(season, null, now);

        SourceSeason moved = season.replayed(weeks, now);
        assertThat(moved.middle()).isAfter(now).isBeforeOrEqualTo(now.plusSeconds(7 * 24 * 3600));
        long ahead = moved.matches().stream()
                .filter(match -> match.start().isAfter(now))
                .count();
        assertThat(ahead).isBetween(45L, 55L);
    }

    @Test
    void keepsTheDayOfTheWeekAndTheTimeInSeoul() {
        SourceSeason season = shipped("lck-2023-spring");

        SourceSeason moved = season.replayed(200, NOW);

        for (int i = 0; i < season.matches().size(); i++) {
            var was = LeagueTime.at(season.matches().get(i).start());
            var is = LeagueTime.at(moved.matches().get(i).start());
            assertThat(is.getDayOfWeek()).isEqualTo(was.getDayOfWeek());
            assertThat(is.toLocalTime()).isEqualTo(was.toLocalTime());
        }
        assertThat(LeagueTime.at(moved.matches().get(0).start()).toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void whatTheFirstImportDecidedStays() {
        assertThat(REPLAY.weeks(shipped("lck-2023-spring"), 7, NOW)).isEqualTo(7);
    }

    @Test
    void anAnchorTakesThePlaceOfNow() {
        SourceSeason season = shipped("lck-2023-spring");
        Instant anchor = season.middle().plusSeconds(1);

        assertThat(new Replay("lck-2023-spring", anchor).weeks(season, null, NOW))
                .isEqualTo(1);
    }

    @Test
    void otherSeasonsStayWhereTheyWere() {
        assertThat(REPLAY.weeks(shipped("lck-2025"), null, NOW)).isNull();
        assertThat(new Replay("", null).weeks(shipped("lck-2023-spring"), 7, NOW))
                .isNull();
    }

    @Test
    void aReplayedMatchIsTellingItsScoreOnlyWhenAllItsGamesCouldBeOver() {
        SourceMatch match = matchAt(NOW);

        assertThat(stateAfter(match, -1)).isEqualTo(MatchState.SCHEDULED);
        assertThat(stateAfter(match, 0)).isEqualTo(MatchState.LIVE);
        assertThat(stateAfter(match, 3 * 45 * 60 - 1)).isEqualTo(MatchState.LIVE);
        assertThat(stateAfter(match, 3 * 45 * 60)).isEqualTo(MatchState.FINISHED);
        assertThat(match.replayed(0, NOW).score()).isNull();
        assertThat(match.replayed(0, NOW.plusSeconds(3 * 45 * 60)).score()).isEqualTo(match.score());
    }

    @Test
    void aMatchWithAResultIsFinishedWhateverTheClockSays() {
        assertThat(matchAt(NOW).stateAt(NOW.minusSeconds(60))).isEqualTo(MatchState.FINISHED);
    }

    private static MatchState stateAfter(SourceMatch match, long seconds) {
        Instant then = NOW.plusSeconds(seconds);
        return match.replayed(0, then).stateAt(then);
    }
}
