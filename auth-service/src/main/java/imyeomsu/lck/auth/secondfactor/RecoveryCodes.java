package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.auth.key.Fingerprints;
import imyeomsu.lck.auth.key.Keys;
import imyeomsu.lck.auth.key.WrittenCode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes on paper, each good once. Stored are their fingerprints: who reads the table cannot sign in with it. */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;

    /** 50 bits: enough for what can be tried a few times an hour, and short enough to be typed. */
    private static final int GROUPS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Fingerprints fingerprints;

    RecoveryCodes(JdbcClient jdbc, Clock clock, Keys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.fingerprints = keys.fingerprints("recovery-code");
    }

    /** In place of all that were drawn before. */
    List<String> draw(long memberId) {
        remove(memberId);
        List<String> codes = Stream.generate(() -> WrittenCode.draw(GROUPS))
                .distinct()
                .limit(HOW_MANY)
                .toList();
        codes.forEach(code -> jdbc.sql("INSERT INTO recovery_code (member_id, code_hash) VALUES (?, ?)")
                .params(memberId, fingerprint(memberId, code))
                .update());
        return codes;
    }

    /** @return false where it is none of the member's, or was used before */
    boolean use(long memberId, String code) {
        return jdbc.sql("UPDATE recovery_code SET used_at = ?"
                                + " WHERE member_id = ? AND code_hash = ? AND used_at IS NULL")
                        .params(
                                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .truncatedTo(ChronoUnit.MICROS),
                                memberId,
                                fingerprint(memberId, code))
                        .update()
                == 1;
    }

    void remove(long memberId) {
        jdbc.sql("DELETE FROM recovery_code WHERE member_id = ?")
                .param(memberId)
                .update();
    }

    private String fingerprint(long memberId, String code) {
        return fingerprints.of(Long.toString(memberId), WrittenCode.plain(code));
    }
}
