package imyeomsu.lck.suite.drill.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what members were told against what is stored. It sees nothing else, so it cannot be talked into anything. */
public final class Checker {

    private static final int EXAMPLES = 3;

    private final List<Asked> asked;
    private final Map<Long, List<Asked>> byMember;
    private final Stored stored;
    private final List<Raise> raises;
    private final List<Finding> findings = new ArrayList<>();

    private Checker(List<Asked> asked, Stored stored, List<Raise> raises) {
        this.asked = asked;
        this.byMember = asked.stream().collect(Collectors.groupingBy(Asked::member, TreeMap::new, Collectors.toList()));
        this.stored = stored;
        this.raises = raises;
    }

    /** @param raises the moments at which the stock was raised: before each and after each "sold out" means another thing */
    public static List<Finding> check(List<Asked> asked, Stored stored, List<Raise> raises) {
        Checker checker = new Checker(asked, stored, raises);
        checker.checkRows();
        checker.checkWhatMembersWereTold();
        checker.checkThatAllWereServed();
        checker.checkSoldOut();
        return List.copyOf(checker.findings);
    }

    private void checkRows() {
        List<Stored.Row> rows = stored.rows();
        List<Integer> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).seq() != i + 1) {
                gaps.add(rows.get(i).seq());
            }
        }
        found(Rule.GAP_IN_NUMBERS, "not in their place", gaps);
        Set<Long> seen = new TreeSet<>();
        found(
                Rule.MEMBER_TWICE,
                "with more than one coupon",
                rows.stream()
                        .map(Stored.Row::member)
                        .filter(member -> !seen.add(member))
                        .toList());
        if (rows.size() > stored.stock()) {
            found(Rule.MORE_THAN_STOCK, rows.size() + " coupons of a stock of " + stored.stock());
        }
        if (rows.size() != stored.issued()) {
            found(Rule.STORED_DIFFERS_FROM_ISSUED, rows.size() + " rows, " + stored.issued() + " counted as issued");
        }
    }

    private void checkWhatMembersWereTold() {
        Set<Stored.Row> rows = stored.asSet();
        Set<Long> owners = stored.owners();
        found(
                Rule.ACKNOWLEDGED_NOT_STORED,
                "told of a coupon that is not there",
                members(one -> one.granted() && !rows.contains(new Stored.Row(one.seq(), one.member()))));
        found(
                Rule.TWO_NUMBERS,
                "told different numbers",
                byMember.entrySet().stream()
                        .filter(member -> member.getValue().stream()
                                        .filter(Asked::granted)
                                        .map(Asked::seq)
                                        .distinct()
                                        .count()
                                > 1)
                        .map(Map.Entry::getKey)
                        .toList());
        found(
                Rule.BURNED,
                "said to have a coupon, and have none",
                members(one -> one.saidToHaveOne() && !owners.contains(one.member())));
        found(
                Rule.UNEXPECTED_ANSWER,
                "answered",
                asked.stream()
                        .filter(one -> !one.lost() && !one.decided() && !one.refused())
                        .map(Asked::outcome)
                        .toList());
    }

    private void checkThatAllWereServed() {
        List<Long> undecided = byMember.entrySet().stream()
                .filter(member -> member.getValue().stream().noneMatch(Asked::decided))
                .map(Map.Entry::getKey)
                .toList();
        found(Rule.NEVER_DECIDED, "never told", undecided);
        int due = Math.min(stored.stock(), byMember.size() - undecided.size());
        if (stored.rows().size() < due) {
            found(
                    Rule.STOCK_LEFT,
                    "%d members asked for %d coupons, %d were given out"
                            .formatted(
                                    byMember.size(),
                                    stored.stock(),
                                    stored.rows().size()));
        }
    }

    /** Only where it can be proven: all happened between two changes of the stock. */
    private void checkSoldOut() {
        Set<Long> owners = stored.owners();
        if (raises.isEmpty()) {
            found(
                    Rule.SOLD_OUT_TO_AN_OWNER,
                    "have a coupon and were told there is none",
                    members(one -> one.soldOut() && owners.contains(one.member())));
        }
        long from = Long.MIN_VALUE;
        for (Raise raise : raises) {
            checkSoldOut(from, raise.began());
            from = raise.done();
        }
        checkSoldOut(from, Long.MAX_VALUE);
    }

    private void checkSoldOut(long from, long until) {
        long soldOut = asked.stream()
                .filter(one -> one.soldOut() && one.sent() >= from + grace(from) && one.answered() < until)
                .mapToLong(Asked::answered)
                .min()
                .orElse(Long.MAX_VALUE);
        found(
                Rule.SOLD_OUT_TOO_EARLY,
                "asked after a \"sold out\" and got one",
                byMember.entrySet().stream()
                        .filter(member -> member.getValue().stream().allMatch(one -> one.sent() > soldOut))
                        .filter(member -> member.getValue().stream()
                                .anyMatch(one -> one.status() == 201 && one.answered() < until))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Copies hear of a change within their refresh; only after that is a "sold out" about the new stock. */
    private static long grace(long from) {
        return from == Long.MIN_VALUE ? 0 : 3_000_000;
    }

    private List<Long> members(Predicate<Asked> which) {
        return asked.stream().filter(which).map(Asked::member).distinct().toList();
    }

    private void found(Rule rule, String what, Collection<?> which) {
        if (!which.isEmpty()) {
            String examples = which.stream()
                    .distinct()
                    .limit(EXAMPLES)
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "", which.size() > EXAMPLES ? " …" : ""));
            found(rule, "%d %s: %s".formatted(which.size(), what, examples));
        }
    }

    private void found(Rule rule, String text) {
        findings.add(new Finding(rule, text));
    }
}
