package imyeomsu.lck.event.copy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which history of data this copy works on. Two that share a Redis but no database, such as a test's and another's, know
 * different Hot Times by the same id and must not believe each other.
 */
@Component
public class Lineage {

    private final String id;

    Lineage(JdbcTemplate jdbc) {
        this.id = String.valueOf(jdbc.queryForObject("SELECT id FROM lineage", String.class));
    }

    /** A name in Redis that is this history's alone. */
    public String name(String name) {
        return "lck:event:" + name + ":" + id;
    }
}
