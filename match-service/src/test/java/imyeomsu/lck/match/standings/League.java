package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.standings.StageMatches.Unlisted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small leagues made up at random: partly played, now and then with an extra match or an opponent from outside. */
final class League {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 17);

    private final Random random;
    private final List<String> teams;
    private final int[] lengths;
    private final List<Fixture> fixtures = new ArrayList<>();

    private League(Random random) {
        this.random = random;
        this.teams = List.of("A", "B", "C", "D", "E").subList(0, 3 + random.nextInt(3));
        this.lengths = random.nextBoolean() ? new int[] {1 + 2 * random.nextInt(3)} : new int[] {1, 3, 5};
    }

    /** As many matches are open as leave no more than so many ways for the rest to go. */
    static StageMatches random(Random random, int ways) {
        League league = new League(random);
        int meetings = 1 + random.nextInt(2);
        for (String one : league.teams) {
            for (String other : league.teams.subList(league.teams.indexOf(one) + 1, league.teams.size())) {
                for (int meeting = 0; meeting < meetings; meeting++) {
                    league.add(one, other, false);
                }
            }
        }
        while (random.nextInt(3) == 0) {
            league.add(league.anyTeam(), "X", false);
        }
        while (random.nextInt(2) == 0) {
            league.add("A", league.teams.get(1 + random.nextInt(league.teams.size() - 1)), true);
        }
        return league.played(ways);
    }

    private String anyTeam() {
        return teams.get(random.nextInt(teams.size()));
    }

    private void add(String one, String other, boolean tiebreak) {
        boolean turned = random.nextBoolean();
        fixtures.add(new Fixture(
                "m" + fixtures.size(),
                FIRST.plusDays(fixtures.size()),
                true,
                turned ? other : one,
                turned ? one : other,
                lengths[random.nextInt(lengths.length)],
                tiebreak,
                null));
    }

    private StageMatches played(int ways) {
        Collections.shuffle(fixtures, random);
        List<Fixture> rest = new ArrayList<>();
        int left = ways;
        int wanted = random.nextInt(fixtures.size() + 1);
        for (Fixture fixture : fixtures) {
            List<Fixture> ends = NaiveTable.endings(fixture);
            boolean stays = rest.size() < wanted && ends.size() <= left;
            left = stays ? left / ends.size() : 0;
            rest.add(stays ? fixture : ends.get(random.nextInt(ends.size())));
        }
        Collections.shuffle(rest, random);
        return new StageMatches(teams, rest, Unlisted.NONE);
    }
}
