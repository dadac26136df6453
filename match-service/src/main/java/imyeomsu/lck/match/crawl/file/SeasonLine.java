package imyeomsu.lck.match.crawl.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One match of a season's file. */
record SeasonLine(Map<String, String> columns) implements Comparable<SeasonLine> {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** What a game takes with its pauses; a replayed match is over when all its possible games could be. */
    private static final Duration GAME = Duration.ofMinutes(45);

    private static final Duration WEEK = Duration.ofDays(7);

    private static final List<String> RESULT = List.of("score1", "score2", "winner_code", "note");

    private static final Comparator<SeasonLine> ORDER =
            Comparator.comparing(SeasonLine::start).thenComparing(line -> line.text("match_id"));

    @Override
    public int compareTo(SeasonLine other) {
        return ORDER.compare(this, other);
    }

    /** The beginning of its day where no time is known. */
    Instant start() {
        String start = text("start_utc");
        return start.isEmpty()
                ? LocalDate.parse(text("date_kst")).atStartOfDay(SEOUL).toInstant()
                : Instant.parse(start);
    }

    SeasonLine moved(int weeks) {
        Map<String, String> moved = new HashMap<>(columns);
        // Seoul has had no summer time since 1988, so whole weeks keep the time of day.
        moved.put("date_kst", LocalDate.parse(text("date_kst")).plusWeeks(weeks).toString());
        if (!text("start_utc").isEmpty()) {
            moved.put("start_utc", start().plus(WEEK.multipliedBy(weeks)).toString());
        }
        moved.put(SeasonTable.SHIFTED, Integer.toString(weeks));
        return new SeasonLine(moved);
    }

    /** What is still to come is left out. */
    SeasonLine toldAt(Instant now) {
        if (!now.isBefore(end())) {
            return this;
        }
        Map<String, String> told = new HashMap<>(columns);
        RESULT.forEach(result -> told.put(result, ""));
        told.put("status", now.isBefore(start()) ? "unstarted" : "inProgress");
        return new SeasonLine(told);
    }

    private Instant end() {
        return text("start_utc").isEmpty()
                ? start().plus(Duration.ofDays(1))
                : start().plus(GAME.multipliedBy(Integer.parseInt(text("best_of"))));
    }

    private String text(String column) {
        return columns.getOrDefault(column, "");
    }
}
