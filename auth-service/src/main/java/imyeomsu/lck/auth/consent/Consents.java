package imyeomsu.lck.auth.consent;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members agreed to. Who changes it has locked the member. */
@Repository
public class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once more for what is given already has no effect, unless the version is another one. */
    public void give(long memberId, ConsentKind kind, String version, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO consent (member_id, kind, version, given_at)
                        SELECT :member, :kind, :version, :at FROM (SELECT 1) AS one
                        WHERE NOT EXISTS (SELECT 1 FROM consent AS given WHERE given.member_id = :member
                            AND given.kind = :kind AND given.version = :version AND given.revoked_at IS NULL)
                        """)
                .param("member", memberId)
                .param("kind", kind.name())
                .param("version", version)
                .param("at", time(at))
                .update();
    }

    /** Takes it back; what was agreed to and until when stays written down. */
    public void revoke(long memberId, ConsentKind kind, Instant at) {
        jdbc.sql("UPDATE consent SET revoked_at = ? WHERE member_id = ? AND kind = ? AND revoked_at IS NULL")
                .params(time(at), memberId, kind.name())
                .update();
    }

    /** What holds now, the newest version of each kind. */
    public List<Consent> of(long memberId) {
        return jdbc.sql(
                        """
                        SELECT kind, version, given_at FROM consent WHERE id IN (
                            SELECT MAX(id) FROM consent WHERE member_id = ? AND revoked_at IS NULL GROUP BY kind)
                        ORDER BY id
                        """)
                .param(memberId)
                .query((row, number) -> new Consent(
                        row.getString("kind"),
                        row.getString("version"),
                        row.getObject("given_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
