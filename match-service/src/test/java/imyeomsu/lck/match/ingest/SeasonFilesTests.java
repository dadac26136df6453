package imyeomsu.lck.match.ingest;

import static imyeomsu.lck.match.ingest.SeasonFixtures.files;
import static imyeomsu.lck.match.ingest.SeasonFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.match.ingest.SourceMatch.Score;
import imyeomsu.lck.match.ingest.SourceSeason.SourceStage;
import imyeomsu.lck.match.ingest.SourceSeason.SourceTeam;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeasonFilesTests {

    @Test
    void everyShippedSeasonIsWholeInItself() {
        for (SourceSeason season : files("classpath:data/").seasons()) {
            Set<String> teams = season.teams().stream().map(SourceTeam::id).collect(Collectors.toSet());
            Set<String> stages = season.stages().stream().map(SourceStage::id).collect(Collectors.toSet());

            assertThat(season.matches()).extracting(SourceMatch::key).doesNotHaveDuplicates();
            assertThat(season.matches()).allSatisfy(match -> {
                assertThat(teams).contains(match.team1(), match.team2());
                assertThat(stages).contains(match.stage());
                Score score = match.score();
                assertThat(score).isNotNull();
                assertThat(Math.max(score.first(), score.second())).isEqualTo(match.bestOf() / 2 + 1);
            });
        }
    }

    @Test
    void spring2023IsADoubleRoundRobinToTheMinute() {
        SourceSeason spring = shipped("lck-2023-spring");

        assertThat(pairs(spring.matches())).hasSize(45).allSatisfy((pair, times) -> assertThat(times)
                .isEqualTo(2));
        assertThat(spring.matches().get(0).start()).isEqualTo(Instant.parse("2023-01-18T08:00:00Z"));
        assertThat(spring.startsOn()).isEqualTo(LocalDate.of(2023, 1, 18));
        assertThat(spring.endsOn()).isEqualTo(LocalDate.of(2023, 3, 19));
    }

    @Test
    void season2025HasItsExtraMatch() {
        List<SourceMatch> matches = shipped("lck-2025").matches();

        assertThat(matches).hasSize(151);
        assertThat(matches).filteredOn(SourceMatch::tiebreak).singleElement().satisfies(match -> {
            assertThat(Set.of(match.team1(), match.team2())).containsExactlyInAnyOrder("kt", "dplus");
            assertThat(match.stage()).isEqualTo("rounds-1-2");
        });
    }

    @Test
    void aTeamKeepsItsIdThroughItsNames() {
        assertThat(code("lck-2023-spring", "freecs")).isEqualTo("KDF");
        assertThat(code("lck-2025", "freecs")).isEqualTo("DNF");
    }

    @Test
    void aForfeitedMatchGoesToTheOtherTeamWithAllItsGames() {
        SourceMatch first = MatchLine.parse("7,regular,2023-01-18T17:00:00+09:00,3,t1,geng,,,FORFEIT:t1");
        SourceMatch second = MatchLine.parse("8,regular,2023-01-18T17:00:00+09:00,5,t1,geng,,,FORFEIT:geng");

        assertThat(first.score()).isEqualTo(new Score(0, 2));
        assertThat(first.forfeit()).isTrue();
        assertThat(second.score()).isEqualTo(new Score(3, 0));
    }

    @Test
    void aMatchToComeHasNoScore() {
        SourceMatch ahead = MatchLine.parse("9,regular,2023-01-18T17:00:00+09:00,3,t1,geng,,,");

        assertThat(ahead.score()).isNull();
        assertThat(ahead.forfeit()).isFalse();
    }

    @Test
    void aBrokenLineIsRefusedWhole() {
        assertThatThrownBy(() -> MatchLine.parse("9,regular,2023-01-18T17:00:00+09:00,3,t1"))
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> MatchLine.parse("9,regular,2023-01-18T17:00:00+09:00,3,t1,geng,,,FORFEIT:kt"))
                .hasMessageContaining("kt does not play");
        assertThatThrownBy(() -> MatchLine.parse("9,regular,soon,3,t1,geng,2,0,"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> files("classpath:nowhere/").seasons())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("classpath:nowhere/seasons.json");
    }

    @Test
    void aSeasonWithoutMatchesIsRefused() {
        SourceSeason spring = shipped("lck-2023-spring");

        assertThatThrownBy(() -> new SourceSeason(
                        "empty", "LCK", 2023, spring.name(), spring.stages(), spring.teams(), List.of()))
                .hasMessageContaining("no matches");
    }

    private static Map<Set<String>, Integer> pairs(List<SourceMatch> matches) {
        Map<Set<String>, Integer> pairs = new HashMap<>();
        matches.forEach(match ->
                pairs.merge(Stream.of(match.team1(), match.team2()).collect(Collectors.toSet()), 1, Integer::sum));
        return pairs;
    }

    private static String code(String season, String team) {
        return shipped(season).teams().stream()
                .filter(one -> one.id().equals(team))
                .map(SourceTeam::code)
                .findFirst()
                .orElseThrow();
    }
}
