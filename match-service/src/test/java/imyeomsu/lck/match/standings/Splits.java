package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole splits as played, and the rules they were ranked by. */
final class Splits {

    static final List<RankingRule> LCK =
            List.of(RankingRule.WINS, RankingRule.GAME_DIFF, RankingRule.HEAD_TO_HEAD, RankingRule.TIEBREAK_MATCH);

    private Splits() {}

    /** {@code day,team1,team2,score1,score2}: the splits that are kept for these tests alone. */
    static List<Result> tested(String split) {
        return lines("/splits/" + split + ".csv")
                .map(column -> new Result(column[1], column[2], number(column[3]), number(column[4]), false))
                .toList();
    }

    /** A season that the service ships, its stages told apart. */
    static Map<String, List<Result>> shipped(String season) {
        return lines("/data/seasons/" + season + ".csv")
                .collect(Collectors.groupingBy(
                        column -> column[3],
                        Collectors.mapping(
                                column -> new Result(
                                        column[9],
                                        column[11],
                                        number(column[13]),
                                        number(column[14]),
                                        column[17].equals("true")),
                                Collectors.toList())));
    }

    static List<Row> table(Collection<Result> results) {
        return Ranking.of(teams(results), LCK, List.copyOf(results));
    }

    static List<String> teams(Collection<Result> results) {
        return results.stream()
                .flatMap(result -> Stream.of(result.team1(), result.team2()))
                .distinct()
                .toList();
    }

    /** {@code "GEN 17-1 +30"} */
    static List<String> summary(List<Row> table) {
        return table.stream()
                .map(row -> "%s %d-%d %+d"
                        .formatted(
                                row.team(),
                                row.tally().wins(),
                                row.tally().losses(),
                                row.tally().gameDiff()))
                .toList();
    }

    private static Stream<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Splits.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
