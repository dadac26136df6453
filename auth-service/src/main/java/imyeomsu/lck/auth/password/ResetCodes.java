package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.key.Fingerprints;
import imyeomsu.lck.auth.key.Keys;
import imyeomsu.lck.auth.key.WrittenCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes as they are stored: one a member, by its fingerprint, until it is used or has run out. */
@Component
class ResetCodes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Fingerprints fingerprints;

    ResetCodes(JdbcClient jdbc, Clock clock, Keys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.fingerprints = keys.fingerprints("password-reset");
    }

    /** The one before is worth nothing any more. */
    void store(long memberId, String code, Instant expiresAt) {
        jdbc.sql(
                        "INSERT INTO password_reset (member_id, code_hash, expires_at) VALUES (?, ?, ?) AS new"
                                + " ON DUPLICATE KEY UPDATE code_hash = new.code_hash, expires_at = new.expires_at, used_at = NULL")
                .params(memberId, fingerprint(memberId, code), utc(expiresAt))
                .update();
    }

    boolean isOpen(long memberId, String code) {
        return jdbc.sql("SELECT COUNT(*) FROM password_reset"
                                + " WHERE member_id = ? AND code_hash = ? AND used_at IS NULL AND expires_at > ?")
                        .params(memberId, fingerprint(memberId, code), utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean use(long memberId, String code) {
        LocalDateTime now = utc(clock.instant());
        return jdbc.sql("UPDATE password_reset SET used_at = ?"
                                + " WHERE member_id = ? AND code_hash = ? AND used_at IS NULL AND expires_at > ?")
                        .params(now, memberId, fingerprint(memberId, code), now)
                        .update()
                == 1;
    }

    private String fingerprint(long memberId, String code) {
        return fingerprints.of(Long.toString(memberId), WrittenCode.plain(code));
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
