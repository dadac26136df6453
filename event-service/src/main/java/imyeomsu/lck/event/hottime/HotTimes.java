package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All Hot Times that are announced, as the database holds them: drafts are nobody's business here. */
@Repository
class HotTimes {

    private static final String SELECT = "SELECT " + HotTime.COLUMNS;
    private static final String FROM = " FROM hot_time" + HotTime.JOINED;

    private final JdbcClient jdbc;

    HotTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now the database's time, also when there is no Hot Time at all */
    record Current(Instant now, List<HotTime> hotTimes) {}

    Optional<HotTime> find(long id) {
        return jdbc.sql(SELECT + FROM + " WHERE id = ? AND phase <> 'DRAFT'")
                .param(id)
                .query((row, number) -> HotTime.read(row))
                .optional();
    }

    /** The last to open comes first. */
    Page<HotTime> page(Keyset after, int limit) {
        List<HotTime> rows = jdbc.sql(SELECT + FROM
                        + " WHERE phase <> 'DRAFT' AND opens_at <= :time AND (opens_at < :time OR id < :id)"
                        + " ORDER BY opens_at DESC, id DESC LIMIT :rows")
                .param("time", DatabaseTime.write(after.time()))
                .param("id", after.id())
                .param("rows", limit + 1)
                .query((row, number) -> HotTime.read(row))
                .list();
        return Page.of(rows, limit, last -> new Keyset(last.standing().opensAt(), last.id()).cursor());
    }

    /** All that are ahead, open, or closed no longer ago than this. */
    Current current(Duration closedSince) {
        List<HotTime> found = new ArrayList<>();
        // A row with the time alone where there is none: the clock is read whatever the table holds.
        Instant now = jdbc.sql(SELECT + " FROM (SELECT 1) AS always LEFT JOIN hot_time"
                        + " ON phase <> 'DRAFT' AND closes_at > UTC_TIMESTAMP(6) - INTERVAL ? SECOND"
                        + HotTime.JOINED)
                .param(closedSince.toSeconds())
                .query((ResultSet rows) -> {
                    Instant asOf = Instant.MIN;
                    while (rows.next()) {
                        asOf = DatabaseTime.read(rows, "as_of");
                        if (rows.getObject("id") != null) {
                            found.add(HotTime.read(rows));
                        }
                    }
                    return asOf;
                });
        return new Current(now, found);
    }
}
