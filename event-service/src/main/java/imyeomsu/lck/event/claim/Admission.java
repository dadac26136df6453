package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.hottime.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/** The last word on who gets a coupon: one call of the procedure {@code admit}, one round trip, committed on return. */
@Component
class Admission {

    private final JdbcTemplate jdbc;

    Admission(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of one batch.
     *
     * @param standing the Hot Time's row as the batch left it
     */
    record Admitted(Standing standing, Map<Long, Decision> decisions) {}

    /**
     * A member who claims.
     *
     * @param waitedMs from ticket to claim; kept with the coupon
     */
    record Arrival(long memberId, long waitedMs) {

        private String asJson() {
            return "[" + memberId + "," + waitedMs + "]";
        }
    }

    /**
     * Gives each of these members a place, in this order, as long as there are any and the Hot Time is open.
     *
     * @param arrivals at least one
     */
    Admitted admit(long hotTimeId, List<Arrival> arrivals) {
        String inOrder = arrivals.stream().map(Arrival::asJson).collect(Collectors.joining(",", "[", "]"));
        // Not as a JDBC {call}: for that the driver first asks the server about the procedure's parameters.
        Admitted admitted = jdbc.query("CALL admit(?, ?)", Admission::read, hotTimeId, inOrder);
        if (admitted == null) {
            throw new IllegalStateException("No such Hot Time: " + hotTimeId);
        }
        return admitted;
    }

    /**
     * The Hot Time's row once all who are deciding at this moment have finished; being a statement of its own it holds the
     * lock no longer than it waited for it.
     */
    Standing settled(long hotTimeId) {
        Standing standing = jdbc.queryForObject(
                "SELECT " + Standing.COLUMNS + " FROM hot_time WHERE id = ? FOR SHARE",
                (row, number) -> Standing.read(row),
                hotTimeId);
        if (standing == null) {
            throw new IllegalStateException("No such Hot Time: " + hotTimeId);
        }
        return standing;
    }

    /**
     * All who have a coupon.
     *
     * @return nothing where they are not as many as expected
     */
    Optional<Winners> winners(long hotTimeId, int expected) {
        ResultSetExtractor<Optional<Winners>> all = rows -> Winners.read(rows, expected);
        Optional<Winners> found = jdbc.query(connection -> streaming(connection, hotTimeId), all);
        return found == null ? Optional.empty() : found;
    }

    /** Row by row: the driver would else keep a second copy of all of them while it reads. */
    private static PreparedStatement streaming(Connection connection, long hotTimeId) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "SELECT member_id, seq, issued_at FROM coupon WHERE hot_time_id = ? ORDER BY member_id");
        statement.setFetchSize(Integer.MIN_VALUE);
        statement.setLong(1, hotTimeId);
        return statement;
    }

    private static @Nullable Admitted read(ResultSet rows) throws SQLException {
        Standing standing = null;
        Map<Long, Decision> decisions = new HashMap<>();
        while (rows.next()) {
            if (standing == null) {
                if (rows.getObject("revision") == null) {
                    return null;
                }
                standing = Standing.read(rows);
            }
            decisions.put(rows.getLong("member_id"), decision(rows, standing));
        }
        return standing == null ? null : new Admitted(standing, decisions);
    }

    private static Decision decision(ResultSet row, Standing standing) throws SQLException {
        if (row.getObject("seq") == null) {
            return Decision.without(standing.state());
        }
        Place place = Place.read(row);
        return row.getBoolean("is_new") ? Decision.issued(place) : Decision.yours(place);
    }
}
