package imyeomsu.lck.match.merge;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.catalogue.SeasonPlan;
import imyeomsu.lck.match.merge.MatchIdentity.Report;
import imyeomsu.lck.match.report.MatchReport.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchIdentityTests {

    private static final Instant EVENING = Instant.parse("2024-06-12T08:00:00Z");
    private static final SeasonPlan SEASON = new SeasonPlan("s", "LCK", 2024, new Localized("s", "s"), List.of());

    @Test
    void anotherSourcesReportOfTheSameEveningIsTheSameMatch() {
        assertThat(ids("wiki", stored("files", "1", "s-1", EVENING), report("x", EVENING.plusSeconds(900))))
                .containsExactly("s-1");
    }

    @Test
    void theSamePairWeeksLaterIsAnotherMatch() {
        assertThat(ids("wiki", stored("files", "1", "s-1", EVENING), report("x", EVENING.plusSeconds(2_000_000))))
                .containsExactly("s-x");
    }

    @Test
    void aPageThatWasMovedKeepsItsMatch() {
        assertThat(ids("wiki", stored("wiki", "Old page_1", "s-1", EVENING), report("New page_1", EVENING)))
                .containsExactly("s-1");
    }

    @Test
    void aKeyThatIsStillInUseIsNotTakenForAMovedOne() {
        assertThat(ids(
                        "wiki",
                        stored("wiki", "1", "s-1", EVENING),
                        report("1", EVENING),
                        report("2", EVENING.plusSeconds(7200))))
                .containsExactly("s-1", "s-2");
    }

    @Test
    void aSourcesOwnKeyGoesBeforeEverythingElse() {
        assertThat(ids("wiki", stored("wiki", "1", "s-1", EVENING), report("1", EVENING.plusSeconds(9_000_000))))
                .containsExactly("s-1");
    }

    @Test
    void aSlotGetsItsTeams() {
        StoredSighting slot = new StoredSighting(
                "wiki",
                "1",
                "s-1",
                "other",
                MatchMergeTests.sighting("t1", null, EVENING, State.SCHEDULED, null, null));

        assertThat(ids("files", slot, report("7", EVENING))).containsExactly("s-1");
    }

    @Test
    void keysThatAreNoPlainWordsMakeShortIds() {
        assertThat(ids("wiki", List.of(), report("LCK/2024 Season/Summer_Week 1_1", EVENING))
                        .get(0))
                .matches("s-[0-9a-f]{12}");
    }

    private static List<String> ids(String source, StoredSighting stored, Report... reports) {
        return ids(source, List.of(stored), reports);
    }

    private static List<String> ids(String source, List<StoredSighting> stored, Report... reports) {
        return new MatchIdentity(source, "page", SEASON, stored)
                .assign(List.of(reports)).stream().map(StoredSighting::matchId).toList();
    }

    private static StoredSighting stored(String source, String key, String match, Instant start) {
        return new StoredSighting(
                source, key, match, "page", MatchMergeTests.sighting("geng", "t1", start, State.SCHEDULED, null, null));
    }

    private static Report report(String key, Instant start) {
        return new Report(key, key, MatchMergeTests.sighting("t1", "geng", start, State.SCHEDULED, null, null));
    }
}
