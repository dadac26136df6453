package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.MatchTest;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Version;
import imyeomsu.lck.match.standings.Standings.Asked;
import imyeomsu.lck.match.standings.StandingsView.RowView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which matches of a season count, tried on one that is never committed. */
@MatchTest
@Transactional
class StageReaderIT {

    private static final String MADE_UP = "made-up";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StageReader reader;

    @Autowired
    Standings standings;

    @BeforeEach
    void aSeasonOfFourTeams() {
        jdbc.sql(
                        """
                        INSERT INTO season (id, league, original_year, name_ko, name_en, starts_on, ends_on, revision,
                            changed_at)
                        VALUES ('made-up', 'LCK', 2020, 'x', 'x', '2020-01-01', '2020-02-01', 1, '2020-01-01')""")
                .update();
        stage("groups", "TABLE", null, 2);
        stage("top", "TABLE", "groups", null);
        stage("finals", "BRACKET", null, null);
        for (String team : new String[] {"A", "B", "C", "D"}) {
            jdbc.sql("INSERT INTO team (id) VALUES (?)")
                    .param("made-up-" + team)
                    .update();
            jdbc.sql("INSERT INTO season_team VALUES ('made-up', ?, ?, ?, ?)")
                    .params("made-up-" + team, team, team, team)
                    .update();
        }
    }

    @Test
    void aMatchCalledOffCountsNowhere() {
        match("groups", 1, "FINISHED", "A", "B", 2, 0);
        match("groups", 2, "CANCELLED", "A", "B", null, null);

        StandingsView table = table("groups");

        assertThat(table.played()).isEqualTo(1);
        assertThat(table.remaining()).isZero();
        assertThat(table.rows()).extracting(RowView::best).containsExactly(1, 2);
        assertThat(table.rows()).extracting(RowView::outlook).containsExactly(Outlook.CLINCHED, Outlook.ELIMINATED);
    }

    @Test
    void aMatchUnderWayIsNotOver() {
        match("groups", 1, "LIVE", "A", "B", 1, 0);

        StandingsView table = table("groups");

        assertThat(table.played()).isZero();
        assertThat(table.remaining()).isEqualTo(1);
        assertThat(table.rows()).allMatch(row -> row.played() == 0 && row.gameWins() == 0 && row.best() == 1);
    }

    @Test
    void aForfeitCountsWithItsScore() {
        match("groups", 1, "FINISHED", "A", "B", 0, 2);
        jdbc.sql("UPDATE game_match SET forfeit = TRUE WHERE id = 'made-up-1'").update();

        assertThat(table("groups").rows().get(0).team().code()).isEqualTo("B");
        assertThat(table("groups").rows().get(0).gameDiff()).isEqualTo(2);
    }

    @Test
    void aTeamThatNobodyKnowsIsNoRow() {
        match("groups", 1, "FINISHED", "A", "B", 2, 0);
        match("groups", 2, "SCHEDULED", "C", null, null, null);

        StandingsView table = table("groups");

        assertThat(table.rows()).extracting(row -> row.team().code()).containsExactly("A", "C", "B");
        assertThat(table.remaining()).isZero();
        assertThat(table.rows()).allMatch(row -> row.best() == 1 && row.worst() == 3);
    }

    @Test
    void meetingsThatAreInNoListYetKeepPlacesOpen() {
        match("groups", 1, "FINISHED", "A", "B", 2, 0);

        assertThat(table("groups").rows()).allMatch(row -> row.best() == 1 && row.worst() == 2);
        assertThat(table("groups").remaining()).isZero();
    }

    @Test
    void recordsAreCarriedOverButTieBreaksAreNot() {
        match("groups", 1, "FINISHED", "A", "C", 2, 0);
        match("groups", 2, "FINISHED", "B", "D", 2, 0);
        match("groups", 3, "FINISHED", "C", "D", 2, 0);
        match("groups", 4, "FINISHED", "A", "B", 2, 0);
        jdbc.sql("UPDATE game_match SET tiebreak = TRUE WHERE id = 'made-up-4'").update();
        match("top", 5, "SCHEDULED", "A", "B", null, null);

        StandingsView top = table("top");

        assertThat(top.played()).isEqualTo(2);
        assertThat(top.remaining()).isEqualTo(1);
        assertThat(top.rows()).extracting(row -> row.team().code()).containsExactly("A", "B");
        assertThat(top.rows()).allMatch(row -> row.shared() && row.wins() == 1);
        assertThat(table("groups").rows().get(0).explanation().code()).isEqualTo("TIEBREAK_MATCH");
    }

    @Test
    void aStageWithoutMatchesHasAnEmptyTable() {
        assertThat(table("groups").rows()).isEmpty();
        assertThat(standings
                        .progress(season(), season().value().stage("groups"))
                        .teams())
                .isEmpty();
    }

    @Test
    void aStageInWhichWinnersGoOnHasNone() {
        match("finals", 1, "FINISHED", "A", "B", 2, 0);

        assertThat(table("finals").rows()).isEmpty();
        assertThat(table("finals").played()).isZero();
    }

    @Test
    void theDayIsThatOfSeoul() {
        match("groups", 1, "FINISHED", "A", "B", 2, 0);
        jdbc.sql("UPDATE game_match SET starts_at = '2020-01-09 15:30:00' WHERE id = 'made-up-1'")
                .update();

        assertThat(asOf("2020-01-09").played()).isZero();
        assertThat(asOf("2020-01-09").remaining()).isEqualTo(1);
        assertThat(asOf("2020-01-10").played()).isEqualTo(1);
        assertThat(asOf("2020-01-10").day()).isEqualTo("2020-01-10");
    }

    private StandingsView table(String stage) {
        return standings.table(season(), new Asked(stage, null, WhatIf.NOTHING));
    }

    private StandingsView asOf(String day) {
        return standings.table(season(), new Asked("groups", LocalDate.parse(day), WhatIf.NOTHING));
    }

    private Snapshot<SeasonTables> season() {
        return new Snapshot<>(new Version(MADE_UP, 1, Instant.EPOCH), reader.read(MADE_UP));
    }

    private void stage(String id, String format, @Nullable String carriesOver, @Nullable Integer meetings) {
        jdbc.sql(
                        """
                        INSERT INTO stage (season_id, id, position, name_ko, name_en, rules, carries_over, format, advance,
                            meetings)
                        VALUES ('made-up', ?, 1, 'x', 'x', 'WINS,GAME_DIFF,HEAD_TO_HEAD,TIEBREAK_MATCH', ?, ?, 1, ?)""")
                .params(id, carriesOver, format, meetings)
                .update();
    }

    private void match(
            String stage,
            int number,
            String state,
            @Nullable String team1,
            @Nullable String team2,
            @Nullable Integer score1,
            @Nullable Integer score2) {
        jdbc.sql(
                        """
                        INSERT INTO game_match (id, season_id, stage_id, starts_at, best_of, state, team1_id, team2_id,
                            score1, score2, tiebreak, forfeit)
                        VALUES (?, 'made-up', ?, ?, 3, ?, ?, ?, ?, ?, FALSE, FALSE)""")
                .params(
                        "made-up-" + number,
                        stage,
                        "2020-01-%02d 08:00:00".formatted(number),
                        state,
                        team1 == null ? null : "made-up-" + team1,
                        team2 == null ? null : "made-up-" + team2,
                        score1,
                        score2)
                .update();
    }
}
