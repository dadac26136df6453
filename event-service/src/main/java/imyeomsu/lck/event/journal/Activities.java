package imyeomsu.lck.event.journal;

import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the journal of all copies. */
@Repository
class Activities {

    private static final String TOTALS = "SELECT issued, stock, UTC_TIMESTAMP(6) AS now,"
            + " (SELECT COUNT(*) FROM coupon WHERE hot_time_id = hot_time.id) AS coupons,"
            + " (SELECT COALESCE(SUM(outcomes->>'$.ISSUED'), 0) FROM claim_journal"
            + " WHERE hot_time_id = hot_time.id) AS acknowledged"
            + " FROM hot_time WHERE id = ?";

    private static final String SECONDS = sums()
            + " FROM claim_journal WHERE hot_time_id = ? AND second >= ? AND second <= ? GROUP BY second ORDER BY second";

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Activity> find(long hotTimeId, Duration back) {
        return jdbc.sql(TOTALS)
                .param(hotTimeId)
                .query((row, number) -> {
                    Instant to = DatabaseTime.read(row, "now");
                    Instant from = to.minus(back).truncatedTo(ChronoUnit.SECONDS);
                    return new Activity(
                            from,
                            to,
                            row.getInt("acknowledged"),
                            row.getInt("coupons"),
                            row.getInt("issued"),
                            row.getInt("stock"),
                            seconds(hotTimeId, from, to));
                })
                .optional();
    }

    private List<Activity.Second> seconds(long hotTimeId, Instant from, Instant to) {
        return jdbc.sql(SECONDS)
                .params(hotTimeId, DatabaseTime.write(from), DatabaseTime.write(to))
                .query((row, number) -> second(row))
                .list();
    }

    private static Activity.Second second(ResultSet row) throws SQLException {
        Map<Answer, Integer> outcomes = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            int many = row.getInt(answer.name());
            if (many > 0) {
                outcomes.put(answer, many);
            }
        }
        return new Activity.Second(DatabaseTime.read(row, "second"), outcomes);
    }

    private static String sums() {
        List<String> columns = new ArrayList<>(List.of("second"));
        for (Answer answer : Answer.values()) {
            columns.add("SUM(outcomes->>'$." + answer + "') AS `" + answer + '`');
        }
        return "SELECT " + String.join(", ", columns);
    }
}
