package imyeomsu.lck.match.merge;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.report.MatchReport.GameReport;
import imyeomsu.lck.match.report.MatchReport.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchMergeTests {

    private static final Instant EVENING = Instant.parse("2024-06-12T08:00:00Z");

    private final MatchMerge merge = new MatchMerge(new Precedence(List.of("trusted", "other")));

    @Test
    void whoeverIsFurthestTellsTheResult() {
        MatchRow match = merged(
                seen("trusted", sighting("t1", "geng", EVENING, State.SCHEDULED, null, null)),
                seen("other", sighting("t1", "geng", EVENING, State.FINISHED, 2, 1)));

        assertThat(match.state()).isEqualTo("FINISHED");
        assertThat(match.score1()).isEqualTo(2);
    }

    @Test
    void ofTwoResultsTheTrustedSourcesCounts() {
        MatchRow match = merged(
                seen("other", sighting("t1", "geng", EVENING, State.FINISHED, 2, 1)),
                seen("trusted", sighting("t1", "geng", EVENING, State.FINISHED, 2, 0)));

        assertThat(match.score2()).isZero();
    }

    @Test
    void theSidesAreTheTrustedSourcesWhoeverTellsTheResult() {
        Sighting turned = new Sighting(
                "s",
                "regular",
                null,
                LocalDate.of(2024, 6, 12),
                EVENING,
                true,
                3,
                "geng",
                "t1",
                State.FINISHED,
                1,
                2,
                false,
                false,
                List.of(new GameReport(1, 2, 1, null, 1800, "14.11")));

        MatchMerge.Merged match = merge.of(
                "m",
                List.of(
                        seen("trusted", sighting("t1", "geng", EVENING, State.SCHEDULED, null, null)),
                        seen("other", turned)),
                null);

        assertThat(match.row().team1Id()).isEqualTo("t1");
        assertThat(match.row().score1()).isEqualTo(2);
        assertThat(match.games()).containsExactly(new GameReport(1, 1, 2, null, 1800, "14.11"));
        assertThat(SeasonRows.games(match).get(0).winnerId()).isEqualTo("t1");
    }

    @Test
    void aPlannedStartGoesBeforeAnActualOneAndAnyBeforeNone() {
        Sighting dayOnly = sighting("t1", "geng", null, State.SCHEDULED, null, null);
        Instant late = EVENING.plusSeconds(1000);
        Sighting actual = new Sighting(
                "s",
                "regular",
                null,
                LocalDate.of(2024, 6, 12),
                late,
                true,
                3,
                "t1",
                "geng",
                State.SCHEDULED,
                null,
                null,
                false,
                false,
                List.of());

        assertThat(merged(seen("trusted", dayOnly)).startKnown()).isEqualTo("DAY");
        assertThat(merged(seen("trusted", dayOnly), seen("other", actual)).startKnown())
                .isEqualTo("ACTUAL");
        assertThat(merged(
                                seen("trusted", dayOnly),
                                seen("other", actual),
                                seen("third", sighting("t1", "geng", EVENING, State.SCHEDULED, null, null)))
                        .start())
                .isEqualTo(EVENING);
    }

    @Test
    void aCorrectionStandsAboveAll() {
        List<StoredSighting> said = List.of(seen("trusted", sighting("t1", "geng", EVENING, State.FINISHED, 2, 0)));

        MatchRow corrected =
                merge.of("m", said, new Corrected("m", "FINISHED", 1, 2)).row();
        MatchRow cancelled =
                merge.of("m", said, new Corrected("m", "CANCELLED", null, null)).row();

        assertThat(corrected.score2()).isEqualTo(2);
        assertThat(corrected.corrected()).isTrue();
        assertThat(cancelled.score1()).isNull();
    }

    @Test
    void aCancelledMatchHasNoScore() {
        assertThat(merged(seen("trusted", sighting("t1", "geng", EVENING, State.CANCELLED, 2, 0)))
                        .score1())
                .isNull();
    }

    private MatchRow merged(StoredSighting... said) {
        return merge.of("m", List.of(said), null).row();
    }

    private static StoredSighting seen(String source, Sighting sighting) {
        return new StoredSighting(source, "k", "m", "d", sighting);
    }

    static Sighting sighting(
            @Nullable String team1,
            @Nullable String team2,
            @Nullable Instant start,
            State state,
            @Nullable Integer score1,
            @Nullable Integer score2) {
        return new Sighting(
                "s",
                "regular",
                "Week 1",
                LocalDate.of(2024, 6, 12),
                start,
                false,
                3,
                team1,
                team2,
                state,
                score1,
                score2,
                false,
                false,
                List.of());
    }
}
