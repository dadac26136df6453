package imyeomsu.lck.auth.upkeep;

import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.session.MemberSessions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in Redis and members in MySQL, and no transaction spans both. So who changes a member notes, in the same
 * transaction, that his sessions are out of date; after the commit they are put right from what the database says, again
 * and again until that has succeeded once. The note is locked meanwhile: of two changes at once the last one is what
 * sessions say in the end.
 */
@Component
public class OpenSessions {

    private static final Logger log = LoggerFactory.getLogger(OpenSessions.class);

    private final JdbcClient jdbc;
    private final Members members;
    private final MemberSessions sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenSessions(
            JdbcClient jdbc, Members members, MemberSessions sessions, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** They say something of the member that changes with this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void areOutdated(long memberId) {
        note(memberId, false);
    }

    /** They end with this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(long memberId) {
        note(memberId, true);
    }

    /** To be called after the commit. What fails is tried again later, by whichever copy is first. */
    public void putRight(long memberId) {
        try {
            tryToPutRight(memberId);
        } catch (DataAccessException away) {
            log.warn("Sessions are not put right yet: {}", away.toString());
        }
    }

    void tryToPutRight(long memberId) {
        transaction.executeWithoutResult(status -> ending(memberId).ifPresent(ending -> {
            apply(memberId, ending);
            jdbc.sql("DELETE FROM outdated_session WHERE member_id = ?")
                    .param(memberId)
                    .update();
        }));
    }

    /** Members whose sessions are to be put right, those who wait longest first. */
    List<Long> outdated(int limit) {
        return jdbc.sql("SELECT member_id FROM outdated_session ORDER BY since, member_id LIMIT ?")
                .param(limit)
                .query(Long.class)
                .list();
    }

    private void note(long memberId, boolean ending) {
        jdbc.sql(
                        """
                        INSERT INTO outdated_session (member_id, ending, since) VALUES (?, ?, ?) AS new
                        ON DUPLICATE KEY UPDATE ending = outdated_session.ending OR new.ending
                        """)
                .params(
                        memberId,
                        ending,
                        LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .update();
    }

    private Optional<Boolean> ending(long memberId) {
        return jdbc.sql("SELECT ending FROM outdated_session WHERE member_id = ? FOR UPDATE")
                .param(memberId)
                .query(Boolean.class)
                .optional();
    }

    /** Sessions of somebody who may not sign in end in any case. */
    private void apply(long memberId, boolean ending) {
        Optional<Member> active = members.findById(memberId).filter(Member::isActive);
        if (ending || active.isEmpty()) {
            sessions.closeAll(memberId);
        } else {
            sessions.replaceAll(active.get().current());
        }
    }
}
