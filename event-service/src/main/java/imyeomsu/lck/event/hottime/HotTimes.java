package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import imyeomsu.lck.event.match.Match;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** All Hot Times, as the database holds them. */
@Repository
class HotTimes {

    private static final String COLUMNS = "id, " + Offer.COLUMNS + ", " + Standing.COLUMNS + ", " + Match.COLUMNS;
    private static final String JOINED = " LEFT JOIN coupon_kind ON coupon_kind.code = hot_time.coupon_kind"
            + " LEFT JOIN known_match ON known_match.match_id = hot_time.match_id";
    private static final String FROM = " FROM hot_time" + JOINED;

    private final JdbcClient jdbc;

    HotTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now the database's time, also when there is no Hot Time at all */
    record Current(Instant now, List<HotTime> hotTimes) {}

    Optional<HotTime> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + FROM + " WHERE id = ?")
                .param(id)
                .query((row, number) -> hotTime(row))
                .optional();
    }

    /** Those that are no drafts; the last to open comes first. */
    Page<HotTime> page(Keyset after, int limit) {
        List<HotTime> rows = jdbc.sql("SELECT " + COLUMNS + FROM
                        + " WHERE phase <> 'DRAFT' AND opens_at <= :time AND (opens_at < :time OR id < :id)"
                        + " ORDER BY opens_at DESC, id DESC LIMIT :rows")
                .param("time", DatabaseTime.write(after.time()))
                .param("id", after.id())
                .param("rows", limit + 1)
                .query((row, number) -> hotTime(row))
                .list();
        return Page.of(rows, limit, last -> new Keyset(last.standing().opensAt(), last.id()).cursor());
    }

    /** All that are ahead, open, or closed no longer ago than this. */
    Current current(Duration closedSince) {
        List<HotTime> found = new ArrayList<>();
        // A row with the time alone where there is none: the clock is read whatever the table holds.
        Instant now = jdbc.sql("SELECT " + COLUMNS + " FROM (SELECT 1) AS always LEFT JOIN hot_time"
                        + " ON phase <> 'DRAFT' AND closes_at > UTC_TIMESTAMP(6) - INTERVAL ? SECOND"
                        + JOINED)
                .param(closedSince.toSeconds())
                .query((ResultSet rows) -> {
                    Instant asOf = Instant.MIN;
                    while (rows.next()) {
                        asOf = DatabaseTime.read(rows, "as_of");
                        if (rows.getObject("id") != null) {
                            found.add(hotTime(rows));
                        }
                    }
                    return asOf;
                });
        return new Current(now, found);
    }

    /** @param matchId of a match that is known, or nothing where it is held without an occasion */
    long create(
            Localized title, int stock, Instant opensAt, Instant closesAt, @Nullable String matchId, long createdBy) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO hot_time (title_ko, title_en, stock, opens_at, closes_at, match_id, created_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        title.ko(),
                        title.en(),
                        stock,
                        DatabaseTime.write(opensAt),
                        DatabaseTime.write(closesAt),
                        matchId,
                        createdBy)
                .update(id);
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    private static HotTime hotTime(ResultSet row) throws SQLException {
        return new HotTime(row.getLong("id"), Offer.read(row), Match.read(row), Standing.read(row));
    }
}
