package imyeomsu.lck.auth.member;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which members have a second factor, asked for a whole list at once. */
@Component
public class SecondFactorFlags {

    private final JdbcClient jdbc;

    SecondFactorFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<Long> among(Collection<Long> memberIds) {
        return memberIds.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT member_id FROM second_factor"
                                + " WHERE confirmed_at IS NOT NULL AND member_id IN (:ids)")
                        .param("ids", memberIds)
                        .query(Long.class)
                        .list());
    }
}
