package imyeomsu.lck.match.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import imyeomsu.lck.match.MatchTest;
import imyeomsu.lck.match.snapshot.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MatchTest
class TeamsIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Snapshots snapshots;

    @BeforeEach
    void threePlayersIn2025() {
        play("p-keria", "Keria", "SUPPORT", null);
        play("p-faker", "Faker", "MID", 30);
        play("p-sub", "Sub", null, null);
        changed();
    }

    @AfterEach
    void nobodyPlays() {
        jdbc.sql("DELETE FROM season_player WHERE player_id LIKE 'p-%'").update();
        jdbc.sql("DELETE FROM player WHERE id LIKE 'p-%'").update();
        changed();
    }

    @Test
    void aTeamIsTheSameThroughItsNames() {
        String team = body("/api/v1/teams/freecs");

        assertThat(JsonPath.<String>read(team, "$.code")).isEqualTo("KDF");
        assertThat(JsonPath.<List<String>>read(team, "$.names[*].code")).contains("KDF", "DNF");
        assertThat(JsonPath.<List<String>>read(team, "$.names[*].from"))
                .isSorted()
                .doesNotContainNull();
        assertThat(JsonPath.<List<String>>read(team, "$.seasons")).containsExactly("lck-2023-spring", "lck-2025");
    }

    @Test
    void aSeasonsPlayersAreInTheOrderOfTheirRoles() {
        String players = body("/api/v1/players?season=lck-2025&team=T1");

        assertThat(JsonPath.<List<String>>read(players, "$.items[*].handle")).containsExactly("Faker", "Keria", "Sub");
        assertThat(JsonPath.<String>read(players, "$.items[0].team.code")).isEqualTo("T1");
        assertThat(JsonPath.<Integer>read(players, "$.items[0].games")).isEqualTo(30);
        assertThat(JsonPath.<Object>read(players, "$.items[1].games")).isNull();
        assertThat(JsonPath.<String>read(players, "$.items[0].name.ko")).isEqualTo("이름 Faker");
        assertThat(JsonPath.<String>read(players, "$.items[0].name.en")).isEqualTo("이름 Faker");
    }

    @Test
    void pagesOfPlayersGoOnWhereTheyEnded() {
        String first = body("/api/v1/players?season=lck-2025&limit=2");
        String rest = body("/api/v1/players?season=lck-2025&limit=2&cursor=" + JsonPath.read(first, "$.next"));

        assertThat(JsonPath.<List<String>>read(first, "$.items[*].handle")).containsExactly("Faker", "Keria");
        assertThat(JsonPath.<List<String>>read(rest, "$.items[*].handle")).containsExactly("Sub");
        assertThat(JsonPath.<Object>read(rest, "$.next")).isNull();
    }

    @Test
    void otherTeamsHaveTheirOwn() {
        assertThat(JsonPath.<List<?>>read(body("/api/v1/players?season=lck-2025&team=GEN"), "$.items"))
                .isEmpty();
        assertThat(JsonPath.<List<?>>read(body("/api/v1/players"), "$.items")).isEmpty();
    }

    private void play(String id, String handle, String role, Integer games) {
        jdbc.sql("INSERT INTO player VALUES (?, ?, ?, NULL)")
                .params(id, handle, "이름 " + handle)
                .update();
        jdbc.sql("INSERT INTO season_player VALUES ('lck-2025', ?, 't1', ?, ?, NULL, NULL, NULL)")
                .param(id)
                .param(role)
                .param(games)
                .update();
    }

    private void changed() {
        jdbc.sql("UPDATE season SET revision = revision + 1 WHERE id = 'lck-2025'")
                .update();
        snapshots.rebuild("lck-2025");
    }

    private String body(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
