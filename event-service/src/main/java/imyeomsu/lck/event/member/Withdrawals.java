package imyeomsu.lck.event.member;

import imyeomsu.lck.event.feed.FeedPage;
import imyeomsu.lck.event.feed.Takeover;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has withdrawals take effect. A feed that begins anew is simply read again: whoever was withdrawn already is so once
 * more, and nothing changes.
 */
@Component
class Withdrawals implements Takeover<MemberCursor, MemberTold> {

    private final WithdrawnMembers members;
    private final TransactionTemplate transaction;

    Withdrawals(WithdrawnMembers members, TransactionTemplate transaction) {
        this.members = members;
        this.transaction = transaction;
    }

    @Override
    public MemberCursor place() {
        return members.cursor();
    }

    @Override
    public boolean take(MemberCursor known, FeedPage<MemberTold> page) {
        MemberCursor moved = new MemberCursor(known.feedId(), page.endAfter(known.number()));
        return whileStillAt(known, () -> {
            page.changes().stream().filter(MemberTold::isWithdrawal).forEach(members::withdraw);
            members.move(moved);
        });
    }

    @Override
    public boolean beginAgain(MemberCursor known, String feedId) {
        return whileStillAt(known, () -> members.move(new MemberCursor(feedId, 0)));
    }

    private boolean whileStillAt(MemberCursor known, Runnable work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean mine = members.lock(known);
            if (mine) {
                work.run();
            }
            return mine;
        }));
    }
}
