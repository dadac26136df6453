package imyeomsu.lck.auth.withdrawal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases what is kept of a member besides his own row, all in one place: whoever adds a table that knows members says
 * here what becomes of it, and a test asks him to.
 */
@Component
class Erasure {

    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM consent WHERE member_id = ?",
            "DELETE FROM second_factor WHERE member_id = ?",
            "DELETE FROM recovery_code WHERE member_id = ?",
            "DELETE FROM password_reset WHERE member_id = ?",
            // That something was decided stays, for as long as such events are kept; from where, and in which words,
            // does not.
            "UPDATE security_event SET address = NULL, agent = NULL, note = NULL WHERE member_id = ?",
            "UPDATE security_event SET address = NULL, agent = NULL WHERE actor_id = ?");

    private final JdbcClient jdbc;

    Erasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(long memberId) {
        STATEMENTS.forEach(statement -> jdbc.sql(statement).param(memberId).update());
    }
}
