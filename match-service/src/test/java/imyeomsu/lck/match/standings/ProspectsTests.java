package imyeomsu.lck.match.standings;

import static imyeomsu.lck.match.standings.Fixtures.open;
import static imyeomsu.lck.match.standings.Fixtures.played;
import static imyeomsu.lck.match.standings.Fixtures.tiebreak;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.standings.StageMatches.Unlisted;
import imyeomsu.lck.match.standings.outlook.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProspectsTests {

    @Test
    void everyPlaceIsOpenBeforeTheFirstMatch() {
        assertThat(places(open("A", "B"), open("B", "C"), open("A", "C")).values())
                .containsOnly(new Places(1, 3));
    }

    @Test
    void nothingIsOpenAfterTheLast() {
        assertThat(places(played("A", "B", 2, 0), played("B", "C", 2, 0), played("A", "C", 2, 0)))
                .isEqualTo(Map.of("A", new Places(1, 1), "B", new Places(2, 2), "C", new Places(3, 3)));
    }

    @Test
    void whomOnlyATieBreakMatchCouldPartMayBothComeFirst() {
        Map<String, Places> level = places(played("A", "C", 2, 0), played("B", "C", 2, 0));

        assertThat(level).containsEntry("A", new Places(1, 2)).containsEntry("B", new Places(1, 2));
    }

    @Test
    void aPlayedTieBreakMatchParts() {
        Map<String, Places> parted = places(
                played("A", "C", 2, 0),
                played("B", "C", 2, 0),
                tiebreak("A", "B").ended(1, 2));

        assertThat(parted).containsEntry("A", new Places(2, 2)).containsEntry("B", new Places(1, 1));
    }

    @Test
    void anotherOneToComeMayUndoIt() {
        StageMatches matches = Splits.stage(List.of(
                played("A", "C", 2, 0),
                played("B", "C", 2, 0),
                tiebreak("A", "B").ended(1, 2)));
        StageMatches more = new StageMatches(matches.teams(), matches.fixtures(), new Unlisted(List.of(), false, true));

        assertThat(Prospects.of(more, Splits.LCK)).containsEntry("A", new Places(1, 2));
    }

    /** By its own matches alone A could catch up, but B and C still meet, and either of them goes beyond it. */
    @Test
    void rivalsTakeWinsFromEachOther() {
        Map<String, Places> places = places(
                played("B", "X", 2, 0),
                played("C", "Y", 2, 0),
                played("X", "Y", 2, 0),
                played("A", "X", 0, 2),
                open("A", "Y"),
                open("B", "C"));

        assertThat(places.get("A").best()).isGreaterThan(1);
    }

    @Test
    void theMarginDecidesWhereWinsCannot() {
        Map<String, Places> tooFar =
                places(played("A", "X", 2, 0), played("A", "Y", 2, 0), played("B", "X", 2, 1), open("B", "Y"));
        Map<String, Places> close =
                places(played("A", "X", 2, 1), played("A", "Y", 2, 0), played("B", "X", 2, 1), open("B", "Y"));

        assertThat(tooFar).containsEntry("A", new Places(1, 1));
        assertThat(close).containsEntry("A", new Places(1, 2)).containsEntry("B", new Places(1, 3));
    }

    /** A, B and C beat each other in a circle; an extra match puts A first, and then B is over C by their own match. */
    @Test
    void whoIsLeftLevelIsComparedAnewAmongThemselves() {
        Map<String, Places> places = places(
                played("A", "B", 2, 1),
                played("B", "C", 2, 1),
                played("C", "A", 2, 1),
                tiebreak("A", "B").ended(2, 0),
                tiebreak("A", "C").ended(2, 0));

        assertThat(places).isEqualTo(Map.of("A", new Places(1, 1), "B", new Places(2, 2), "C", new Places(3, 3)));
    }

    @Test
    void aMeetingInNoListYetCounts() {
        StageMatches listed = Splits.stage(List.of(played("A", "B", 2, 0)));
        StageMatches all = new StageMatches(
                listed.teams(), listed.fixtures(), new Unlisted(List.of(open("A", "B")), false, false));

        assertThat(Prospects.of(listed, Splits.LCK)).containsEntry("B", new Places(2, 2));
        assertThat(Prospects.of(all, Splits.LCK)).containsEntry("B", new Places(1, 2));
    }

    @Test
    void matchesOfTeamsNobodyKnowsLeaveEverythingOpen() {
        StageMatches listed = Splits.stage(List.of(played("A", "B", 2, 0)));
        StageMatches more = new StageMatches(listed.teams(), listed.fixtures(), new Unlisted(List.of(), true, false));

        assertThat(Prospects.of(more, Splits.LCK).values()).containsOnly(new Places(1, 2));
    }

    @Test
    void drawsAreNotForeseen() {
        Fixture two = new Fixture("m", LocalDate.of(2024, 1, 17), true, "A", "B", 2, false, null);

        assertThat(places(played("A", "B", 2, 0), played("A", "B", 2, 0), two).values())
                .containsOnly(new Places(1, 2));
    }

    @Test
    void aHundredTeamsAreMoreThanAreReckonedWith() {
        List<Fixture> chain = new ArrayList<>();
        for (int team = 0; team < 99; team++) {
            chain.add(played("T" + team, "T" + (team + 1), 2, 0));
        }

        assertThat(Prospects.of(Splits.stage(chain), Splits.LCK).values()).containsOnly(new Places(1, 100));
    }

    @Test
    void ofTwentyTeamsOnlyEachAloneIsLookedAt() {
        List<Fixture> chain = new ArrayList<>();
        for (int team = 10; team < 29; team++) {
            chain.add(played("T" + team, "T" + (team + 1), 2, 0));
            chain.add(played("T" + team, "T" + (team + 1), 2, 0));
        }
        chain.add(open("T10", "T29"));

        Map<String, Places> places = Prospects.of(Splits.stage(chain), Splits.LCK);

        assertThat(places).containsEntry("T10", new Places(1, 1));
        assertThat(places.getOrDefault("T29", new Places(0, 0)).best()).isEqualTo(20);
    }

    @Test
    void aWholeSeasonNarrowsDownToItsEndAndNobodyIsThroughTooSoon() {
        StageMatches season = Splits.stage(Splits.shipped("lck-2023-spring").getOrDefault("regular", List.of()));
        Map<String, Places> end = Prospects.of(season, Splits.LCK);
        Map<String, Outlook> said = new HashMap<>();

        for (LocalDate day : season.days()) {
            Prospects.of(season.until(day), Splits.LCK).forEach((team, open) -> {
                assertThat(open.best()).isLessThanOrEqualTo(end.get(team).best());
                assertThat(open.worst()).isGreaterThanOrEqualTo(end.get(team).worst());
                Outlook outlook = Outlook.of(open, 6);
                assertThat(said.getOrDefault(team, Outlook.OPEN)).isIn(Outlook.OPEN, outlook);
                said.put(team, outlook);
            });
        }

        assertThat(end.values()).allMatch(open -> open.best() == open.worst());
        assertThat(said).containsEntry("T1", Outlook.CLINCHED).containsEntry("NS", Outlook.ELIMINATED);
        assertThat(said.values()).doesNotContain(Outlook.OPEN);
    }

    @Test
    void whoCannotBeSaidToGoOnHasNoOutlook() {
        assertThat(Outlook.of(new Places(1, 1), null)).isNull();
        assertThat(Outlook.of(new Places(1, 6), 6)).isEqualTo(Outlook.CLINCHED);
        assertThat(Outlook.of(new Places(6, 7), 6)).isEqualTo(Outlook.OPEN);
        assertThat(Outlook.of(new Places(7, 8), 6)).isEqualTo(Outlook.ELIMINATED);
    }

    private static Map<String, Places> places(Fixture... fixtures) {
        return Prospects.of(Splits.stage(List.of(fixtures)), Splits.LCK);
    }
}
