package imyeomsu.lck.match.standings;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.standings.outlook.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every league, tried on many small ones. */
class SmallLeaguesTests {

    @Property(tries = 500)
    void theTableIsAsDefined(@ForAll("leagues") StageMatches league, @ForAll("rules") List<RankingRule> rules) {
        Map<String, Integer> defined = new NaiveTable(rules, league.results()).ranks(league.teams());

        List<Row> table = Ranking.of(league.teams(), rules, league.results());

        assertThat(table).hasSize(defined.size()).allSatisfy(row -> {
            assertThat(row.rank()).isEqualTo(defined.get(row.team()));
            assertThat(row.shared()).isEqualTo(Collections.frequency(defined.values(), row.rank()) > 1);
        });
    }

    @Property(tries = 60)
    void thePlacesStillOpenAreThoseThatSomeRestLeadsTo(@ForAll("almostOver") StageMatches league) {
        assertThat(Prospects.of(league, Splits.LCK)).isEqualTo(NaiveTable.places(league, Splits.LCK));
    }

    @Property(tries = 30)
    void soTheyAreWithOtherRules(@ForAll("almostOver") StageMatches league, @ForAll("rules") List<RankingRule> rules) {
        assertThat(Prospects.of(league, rules)).isEqualTo(NaiveTable.places(league, rules));
    }

    @Property(tries = 60)
    void noRestLeadsOutOfThePlacesSaidToBeOpen(@ForAll("leagues") StageMatches league, @ForAll Random random) {
        Map<String, Places> places = Prospects.of(league, Splits.LCK);

        for (int rest = 0; rest < 20; rest++) {
            List<Row> end = Ranking.of(
                    league.teams(), Splits.LCK, playedOut(league, random).results());
            assertThat(end).allSatisfy(row -> {
                Places open = places.getOrDefault(row.team(), new Places(0, 0));
                long sharing =
                        end.stream().filter(other -> other.rank() == row.rank()).count();
                assertThat(row.rank()).isGreaterThanOrEqualTo(open.best());
                assertThat(row.rank() + sharing - 1).isLessThanOrEqualTo(open.worst());
            });
        }
    }

    @Property(tries = 60)
    void neitherTheOrderOfMatchesNorOfTheirTeamsMatters(@ForAll("leagues") StageMatches league, @ForAll Random random) {
        List<Fixture> shuffled = new ArrayList<>(league.fixtures());
        Collections.shuffle(shuffled, random);
        StageMatches other = new StageMatches(league.teams(), shuffled, league.unlisted())
                .withEach(fixture -> random.nextBoolean() ? turned(fixture) : fixture);

        assertThat(ranks(other)).isEqualTo(ranks(league));
        assertThat(Prospects.of(other, Splits.LCK)).isEqualTo(Prospects.of(league, Splits.LCK));
    }

    @Property(tries = 60)
    void namesDoNotMatter(@ForAll("leagues") StageMatches league, @ForAll Random random) {
        List<String> names = new ArrayList<>(league.teams());
        Collections.shuffle(names, random);
        Map<String, String> renamed = new HashMap<>(Map.of("X", "X"));
        league.teams()
                .forEach(team -> renamed.put(team, names.get(league.teams().indexOf(team))));
        StageMatches other = league.withEach(fixture -> renamed(fixture, renamed));

        assertThat(ranks(other))
                .isEqualTo(ranks(league).entrySet().stream()
                        .collect(Collectors.toMap(entry -> renamed.get(entry.getKey()), Map.Entry::getValue)));
    }

    @Provide
    Arbitrary<StageMatches> leagues() {
        return Arbitraries.randomValue(random -> League.random(random, Integer.MAX_VALUE));
    }

    @Provide
    Arbitrary<StageMatches> almostOver() {
        return Arbitraries.randomValue(random -> League.random(random, 300));
    }

    @Provide
    Arbitrary<List<RankingRule>> rules() {
        return Arbitraries.shuffle(RankingRule.values())
                .flatMap(all -> Arbitraries.integers().between(0, all.size()).map(count -> all.subList(0, count)));
    }

    private static StageMatches playedOut(StageMatches league, Random random) {
        return league.withEach(fixture -> {
            List<Fixture> endings = NaiveTable.endings(fixture);
            return fixture.finished() ? fixture : endings.get(random.nextInt(endings.size()));
        });
    }

    private static Map<String, Integer> ranks(StageMatches league) {
        return Ranking.of(league.teams(), Splits.LCK, league.results()).stream()
                .collect(Collectors.toMap(Row::team, Row::rank));
    }

    private static Fixture turned(Fixture fixture) {
        return rewritten(fixture, fixture.team2(), fixture.team1(), true);
    }

    private static Fixture renamed(Fixture fixture, Map<String, String> names) {
        return rewritten(
                fixture, names.getOrDefault(fixture.team1(), ""), names.getOrDefault(fixture.team2(), ""), false);
    }

    private static Fixture rewritten(Fixture fixture, String team1, String team2, boolean turned) {
        Fixture open = new Fixture(
                fixture.id(), fixture.day(), true, team1, team2, fixture.bestOf(), fixture.tiebreak(), null);
        Result result = fixture.result();
        if (result == null) {
            return open;
        }
        return turned ? open.ended(result.score2(), result.score1()) : open.ended(result.score1(), result.score2());
    }
}
