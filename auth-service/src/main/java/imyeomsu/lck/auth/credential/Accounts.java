package imyeomsu.lck.auth.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The columns of members that passwords are about. Only here are they written after signing up, each time on the condition
 * that the hash is still the one that was read: of two changes at once one is made.
 */
@Component
public class Accounts {

    private static final String SELECT =
            "SELECT id, login_id, nickname, password_hash, status, password_changed_at FROM member"
                    + " WHERE status <> 'WITHDRAWN' AND ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> find(String loginId) {
        return jdbc.sql(SELECT + "login_id = ?")
                .param(loginId)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(Accounts::account).optional();
    }

    /** A stronger hash of the same password. Where another sign-in or a change was faster, theirs stays. */
    Account rehash(Account account, String hash) {
        int made = jdbc.sql("UPDATE member SET password_hash = ? WHERE id = ? AND password_hash = ?")
                .params(hash, account.id(), account.passwordHash())
                .update();
        return made == 1 ? account.with(hash) : account;
    }

    /**
     * Another password.
     *
     * @return false where it was changed since the account was read
     */
    public boolean change(Account account, String hash) {
        return jdbc.sql("UPDATE member SET password_hash = ?, password_changed_at = ?"
                                + " WHERE id = ? AND password_hash = ?")
                        .params(hash, now(), account.id(), account.passwordHash())
                        .update()
                == 1;
    }

    /**
     * Another password, whatever it was.
     *
     * @return false where the member withdrew
     */
    public boolean replace(long id, String hash) {
        return jdbc.sql("UPDATE member SET password_hash = ?, password_changed_at = ?"
                                + " WHERE id = ? AND status <> 'WITHDRAWN'")
                        .params(hash, now(), id)
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        @Nullable LocalDateTime changed = row.getObject("password_changed_at", LocalDateTime.class);
        return new Account(
                row.getLong("id"),
                row.getString("login_id"),
                row.getString("nickname"),
                row.getString("password_hash"),
                row.getString("status").equals("LOCKED"),
                changed == null ? null : changed.toInstant(ZoneOffset.UTC));
    }
}
