package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.session.CurrentMember;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Members as they are stored, of any role, without a sign-up. */
@TestComponent
class StoredMembers {

    static final String PASSWORD = "a-planted-and-long-password";

    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final JdbcClient jdbc;

    StoredMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one of that name, and with that role however he had become it. */
    CurrentMember join(String nickname, List<String> roles) {
        jdbc.sql("INSERT INTO member (login_id, nickname, password_hash, role, joined_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6)) AS new"
                        + " ON DUPLICATE KEY UPDATE role = new.role, password_hash = new.password_hash")
                .params(nickname, nickname, HASH, roles.get(roles.size() - 1))
                .update();
        long id = jdbc.sql("SELECT id FROM member WHERE login_id = ?")
                .param(nickname)
                .query(Long.class)
                .single();
        return new CurrentMember(id, nickname, roles);
    }
}
