package imyeomsu.lck.event.series;

import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.database.Keyset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** All series, as the database holds them. */
@Repository
class AllSeries {

    private static final String SELECT = "SELECT " + Series.COLUMNS + " FROM hot_time_series";

    private final JdbcClient jdbc;

    AllSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Series> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query((row, number) -> Series.read(row))
                .optional();
    }

    /** Also those that were stopped; the newest comes first. */
    Page<Series> page(Keyset after, int limit) {
        List<Series> rows = jdbc.sql(SELECT + " WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(after.id(), limit + 1)
                .query((row, number) -> Series.read(row))
                .list();
        return Page.of(rows, limit, last -> new Keyset(last.createdAt(), last.id()).cursor());
    }

    List<Series> active() {
        return jdbc.sql(SELECT + " WHERE active ORDER BY id")
                .query((row, number) -> Series.read(row))
                .list();
    }

    /**
     * Whether it is as it was read, and stays so until the transaction ends: nothing is made of a series that was stopped.
     */
    boolean isStill(Series read) {
        return jdbc.sql("SELECT id FROM hot_time_series WHERE id = ? AND revision = ? AND active FOR SHARE")
                .params(read.id(), read.revision())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** For when Hot Times were made already. */
    Set<Instant> madeAfter(long id, Instant time) {
        return jdbc
                .sql("SELECT due_at FROM hot_time WHERE series_id = ? AND due_at > ?")
                .params(id, DatabaseTime.write(time))
                .query(LocalDateTime.class)
                .list()
                .stream()
                .map(due -> due.toInstant(ZoneOffset.UTC))
                .collect(Collectors.toSet());
    }

    long add(SeriesPlan plan, long by) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        List<Object> values = values(plan);
        values.add(by);
        jdbc.sql(
                        "INSERT INTO hot_time_series (title_ko, title_en, stock, cron, open_seconds, coupon_kind, coupon_amount,"
                                + " coupon_valid_days, for_role, for_team, joined_before, draw, created_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** @return whether it was still that revision, and not stopped */
    boolean edit(long id, SeriesPlan plan, long revision) {
        List<Object> values = values(plan);
        values.add(id);
        values.add(revision);
        return jdbc.sql("UPDATE hot_time_series SET title_ko = ?, title_en = ?, stock = ?, cron = ?, open_seconds = ?,"
                                + " coupon_kind = ?, coupon_amount = ?, coupon_valid_days = ?, for_role = ?,"
                                + " for_team = ?, joined_before = ?, draw = ?, revision = revision + 1"
                                + " WHERE id = ? AND revision = ? AND active")
                        .params(values)
                        .update()
                > 0;
    }

    /** @return whether there was anything to stop */
    boolean stop(long id) {
        return jdbc.sql("UPDATE hot_time_series SET active = FALSE, revision = revision + 1 WHERE id = ? AND active")
                        .param(id)
                        .update()
                > 0;
    }

    private static List<Object> values(SeriesPlan plan) {
        List<Object> values = new ArrayList<>();
        values.add(plan.title().ko());
        values.add(plan.title().en());
        values.add(plan.stock());
        values.add(plan.cron());
        values.add(plan.openSeconds());
        values.add(plan.coupon().kind());
        values.add(plan.coupon().amount());
        values.add(plan.coupon().validDays());
        values.add(plan.members().role());
        values.add(plan.members().team());
        Instant joined = plan.members().joinedBefore();
        values.add(joined == null ? null : DatabaseTime.write(joined));
        values.add(plan.isDrawn());
        return values;
    }
}
