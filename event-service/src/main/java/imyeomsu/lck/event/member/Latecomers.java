package imyeomsu.lck.event.member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes back coupons that came after their member had left: by a claim that was under way, or by a draw that he had
 * entered and whose list everybody may check, so that nobody is struck off it.
 */
@Component
class Latecomers {

    private static final Logger log = LoggerFactory.getLogger(Latecomers.class);
    private static final int AT_A_TIME = 500;

    private final WithdrawnMembers members;
    private final TransactionTemplate transaction;

    Latecomers(WithdrawnMembers members, TransactionTemplate transaction) {
        this.members = members;
        this.transaction = transaction;
    }

    /** Every copy may: twice is no more than once. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void takeBack() {
        try {
            members.toLookAt(AT_A_TIME)
                    .forEach(member -> transaction.executeWithoutResult(status -> members.lookAgain(member)));
        } catch (DataAccessException away) {
            log.warn("Coupons of members who left are not looked for: {}", away.toString());
        }
    }
}
