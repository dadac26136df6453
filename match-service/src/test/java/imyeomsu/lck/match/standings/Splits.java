package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.standings.StageMatches.Unlisted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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
        return text("/splits/" + split + ".csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(column -> new Result(column[1], column[2], number(column[3]), number(column[4]), false))
                .toList();
    }

    /** A season that the service ships, its stages told apart. */
    static Map<String, List<Fixture>> shipped(String season) {
        return read(text("/data/seasons/" + season + ".csv"));
    }

    /** Stages of a file in the schema that all whole seasons are written in. */
    static Map<String, List<Fixture>> read(String file) {
        List<String> names = List.of(file.lines().findFirst().orElseThrow().split(","));
        return file.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(column ->
                        names.stream().collect(Collectors.toMap(name -> name, name -> column[names.indexOf(name)])))
                .collect(Collectors.groupingBy(
                        line -> line.getOrDefault("stage", ""),
                        LinkedHashMap::new,
                        Collectors.mapping(Splits::fixture, Collectors.toList())));
    }

    private static Fixture fixture(Map<String, String> line) {
        return new Fixture(
                        line.getOrDefault("match_id", ""),
                        LocalDate.parse(line.getOrDefault("date_kst", "")),
                        true,
                        line.getOrDefault("team1_code", ""),
                        line.getOrDefault("team2_code", ""),
                        number(line.getOrDefault("best_of", "")),
                        Boolean.parseBoolean(line.get("is_tiebreaker")),
                        null)
                .ended(number(line.getOrDefault("score1", "")), number(line.getOrDefault("score2", "")));
    }

    static StageMatches stage(List<Fixture> fixtures) {
        List<String> teams = fixtures.stream()
                .flatMap(fixture -> Stream.of(fixture.team1(), fixture.team2()))
                .distinct()
                .sorted()
                .toList();
        return new StageMatches(teams, fixtures, Unlisted.NONE);
    }

    /** A stage that goes on with the records of another one, whose tie-breaks do not count in it. */
    static StageMatches carriedOver(List<Fixture> before, List<Fixture> own) {
        List<Fixture> all = Stream.concat(before.stream().filter(fixture -> !fixture.tiebreak()), own.stream())
                .toList();
        return new StageMatches(stage(own).teams(), all, Unlisted.NONE);
    }

    static List<Row> table(StageMatches matches) {
        return Ranking.of(matches.teams(), LCK, matches.results());
    }

    static List<Row> table(Collection<Result> results) {
        List<String> teams = results.stream()
                .flatMap(result -> Stream.of(result.team1(), result.team2()))
                .distinct()
                .toList();
        return Ranking.of(teams, LCK, List.copyOf(results));
    }

    static List<String> order(List<Row> table) {
        return table.stream().map(Row::team).toList();
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

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Splits.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
