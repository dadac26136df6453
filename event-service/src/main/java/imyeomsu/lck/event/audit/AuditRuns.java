package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.live.CopyView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All audits, as the database holds them. */
@Repository
class AuditRuns {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int PRUNED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    AuditRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins a run.
     *
     * @param slot what it is the one run for; null for one more
     * @return nothing where another copy has that one
     */
    OptionalLong begin(long hotTimeId, Trigger trigger, @Nullable String slot, Instant startedAt) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            jdbc.sql("INSERT INTO audit_run (hot_time_id, reason, slot, started_at) VALUES (?, ?, ?, ?)")
                    .params(hotTimeId, trigger.name(), slot, DatabaseTime.write(startedAt))
                    .update(id);
            return OptionalLong.of(Objects.requireNonNull(id.getKey()).longValue());
        } catch (DuplicateKeyException taken) {
            return OptionalLong.empty();
        }
    }

    void finish(AuditRun run) {
        jdbc.sql("UPDATE audit_run SET took_millis = ?, stock = ?, issued = ?, coupons = ?, acknowledged = ?,"
                        + " copies = ?, findings = ? WHERE id = ?")
                .params(
                        run.tookMillis(),
                        run.stock(),
                        run.issued(),
                        run.stored(),
                        run.acknowledged(),
                        JSON.writeValueAsString(run.copies()),
                        JSON.writeValueAsString(run.findings()),
                        run.id())
                .update();
    }

    /** A run that failed, or whose copy died over it, is made again. */
    void giveUp(long hotTimeId, Instant startedBefore) {
        jdbc.sql("DELETE FROM audit_run WHERE hot_time_id = ? AND took_millis IS NULL AND started_at < ?")
                .params(hotTimeId, DatabaseTime.write(startedBefore))
                .update();
    }

    /** The latest that are done, the newest first. */
    List<AuditRun> latest(long hotTimeId, int most) {
        return jdbc.sql("SELECT * FROM audit_run WHERE hot_time_id = ? AND took_millis IS NOT NULL"
                        + " ORDER BY id DESC LIMIT ?")
                .params(hotTimeId, most)
                .query((row, number) -> read(row))
                .list();
    }

    /** The latest that is done of each of these Hot Times, where there is one. */
    Map<Long, AuditRun> latest(Collection<Long> hotTimeIds) {
        if (hotTimeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM audit_run WHERE id IN (SELECT MAX(id) FROM audit_run"
                        + " WHERE hot_time_id IN (:ids) AND took_millis IS NOT NULL GROUP BY hot_time_id)")
                .param("ids", hotTimeIds)
                .query((row, number) -> Map.entry(row.getLong("hot_time_id"), read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean exists(long hotTimeId) {
        return jdbc.sql("SELECT COUNT(*) FROM hot_time WHERE id = ?")
                        .param(hotTimeId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void prune(Duration olderThan) {
        int deleted = PRUNED_AT_ONCE;
        while (deleted == PRUNED_AT_ONCE) {
            deleted = jdbc.sql("DELETE FROM audit_run WHERE started_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND"
                            + " ORDER BY id LIMIT " + PRUNED_AT_ONCE)
                    .param(olderThan.toSeconds())
                    .update();
        }
    }

    private static AuditRun read(ResultSet row) throws SQLException {
        List<Finding> findings = JSON.readValue(row.getString("findings"), new TypeReference<>() {});
        List<CopyView> copies = JSON.readValue(row.getString("copies"), new TypeReference<>() {});
        return new AuditRun(
                row.getLong("id"),
                Trigger.valueOf(row.getString("reason")),
                DatabaseTime.read(row, "started_at"),
                row.getLong("took_millis"),
                row.getInt("stock"),
                row.getInt("issued"),
                row.getInt("coupons"),
                row.getInt("acknowledged"),
                copies,
                findings,
                findings.isEmpty());
    }
}
