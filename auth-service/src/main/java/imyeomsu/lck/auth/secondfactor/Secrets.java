package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.auth.key.Keys;
import imyeomsu.lck.auth.key.Seal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the app and we both know, sealed in the database. A step is taken by an update on a condition, so that of two
 * copies that are shown the same code at once one takes it.
 */
@Component
class Secrets {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seal seal;

    Secrets(JdbcClient jdbc, Clock clock, Keys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = keys.seal("second-factor");
    }

    boolean isOn(long memberId) {
        return confirmed(memberId).isPresent();
    }

    Optional<byte[]> confirmed(long memberId) {
        return find(memberId, "confirmed_at IS NOT NULL");
    }

    /** Drawn, and not yet known to be in the app. Within a transaction it stays so until that ends. */
    Optional<byte[]> begun(long memberId) {
        return find(memberId, "confirmed_at IS NULL FOR UPDATE");
    }

    private Optional<byte[]> find(long memberId, String state) {
        return jdbc.sql("SELECT secret FROM second_factor WHERE member_id = ? AND " + state)
                .param(memberId)
                .query((row, number) -> seal.open(row.getBytes(1), memberId))
                .optional();
    }

    /** In place of one that was begun, never of one that is in use. */
    void begin(long memberId, byte[] secret) {
        jdbc.sql(
                        "INSERT INTO second_factor (member_id, secret) VALUES (?, ?) AS new"
                                + " ON DUPLICATE KEY UPDATE secret = IF(confirmed_at IS NULL, new.secret, second_factor.secret)")
                .params(memberId, seal.close(secret, memberId))
                .update();
    }

    void confirm(long memberId, long step) {
        jdbc.sql(
                        "UPDATE second_factor SET confirmed_at = ?, last_step = ? WHERE member_id = ? AND confirmed_at IS NULL")
                .params(now(), step, memberId)
                .update();
    }

    /** @return false where this step, or a later one, was taken before */
    boolean take(long memberId, long step) {
        return jdbc.sql("UPDATE second_factor SET last_step = ?"
                                + " WHERE member_id = ? AND confirmed_at IS NOT NULL AND last_step < ?")
                        .params(step, memberId, step)
                        .update()
                == 1;
    }

    void remove(long memberId) {
        jdbc.sql("DELETE FROM second_factor WHERE member_id = ?")
                .param(memberId)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
