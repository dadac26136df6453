package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.hottime.Standing;
import imyeomsu.lck.event.live.CopyView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says what is not as it has to be. */
final class Checks {

    /** Whoever has not heard of the Hot Time for longer is behind, as it may be. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private Checks() {}

    /** @param copies as they were read before the books */
    static List<Finding> of(Books books, List<CopyView> copies) {
        List<Finding> findings = new ArrayList<>();
        Standing standing = books.standing();
        if (books.hasGap()) {
            findings.add(Finding.gap(books.missing(), books.highest(), books.numbers()));
        }
        // One transaction inserts the coupons and raises the count, and the books are one snapshot.
        if (books.stored() != standing.issued()) {
            findings.add(Finding.differs(books.stored(), standing.issued()));
        }
        if (Math.max(books.stored(), standing.issued()) > standing.stock()) {
            findings.add(Finding.moreThanStock(books.stored(), standing.issued(), standing.stock()));
        }
        if (!books.twice().isEmpty()) {
            findings.add(Finding.twice(books.twice()));
        }
        // The journal says so after the answer, the answer was given after the commit: whoever sees the one sees the
        // other.
        if (books.notStored() > 0) {
            findings.add(Finding.notStored(books.notStored(), books.examples()));
        }
        copies.stream()
                .filter(copy -> copy.seenAt().isAfter(standing.asOf().minus(FRESH)))
                .forEach(copy -> check(copy, standing, findings));
        return findings;
    }

    /**
     * A copy may be behind, but never ahead: it knows only what the database has said, and that was before the row was read
     * here. Neither the revision nor the number of coupons ever falls. And within one revision what is shut stays shut:
     * stock, window and phase are the same, time goes on, and no coupon is given back.
     *
     * <p>A copy that counts fewer coupons is none of this, not even one that says "shut": a batch that began before the
     * close may commit after the copy has read that it is closed.
     */
    private static void check(CopyView copy, Standing row, List<Finding> findings) {
        if (copy.revision() > row.revision()) {
            findings.add(Finding.copy(
                    copy.copy(),
                    "개정 " + copy.revision() + ", 저장된 개정 " + row.revision(),
                    "knows revision " + copy.revision() + ", the database " + row.revision()));
        }
        if (copy.issued() > row.issued()) {
            findings.add(Finding.copy(
                    copy.copy(),
                    "발급 " + copy.issued() + "장, 저장된 발급 " + row.issued() + "장",
                    "counts " + copy.issued() + " issued, the database " + row.issued()));
        }
        if (copy.shut() && copy.revision() == row.revision() && !row.isShut()) {
            findings.add(Finding.copy(
                    copy.copy(),
                    "끝났다고 답하지만 아직 받을 수 있습니다.",
                    "takes it that nobody gets a coupon any more, but there are some"));
        }
    }
}
