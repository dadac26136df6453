package imyeomsu.lck.event.planning;

import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import imyeomsu.lck.event.hottime.HotTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All Hot Times, drafts too. */
@Repository
class PlannedHotTimes {

    private static final String SELECT = "SELECT " + PlannedHotTime.COLUMNS + " FROM hot_time" + HotTime.JOINED;

    private final JdbcClient jdbc;

    PlannedHotTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlannedHotTime> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query((row, number) -> PlannedHotTime.read(row))
                .optional();
    }

    /** The last to open comes first. */
    Page<PlannedHotTime> page(Keyset after, int limit) {
        List<PlannedHotTime> rows = jdbc.sql(SELECT
                        + " WHERE opens_at <= :time AND (opens_at < :time OR id < :id)"
                        + " ORDER BY opens_at DESC, id DESC LIMIT :rows")
                .param("time", DatabaseTime.write(after.time()))
                .param("id", after.id())
                .param("rows", limit + 1)
                .query((row, number) -> PlannedHotTime.read(row))
                .list();
        return Page.of(rows, limit, PlannedHotTimes::cursor);
    }

    private static String cursor(PlannedHotTime last) {
        return new Keyset(last.hotTime().standing().opensAt(), last.hotTime().id()).cursor();
    }
}
