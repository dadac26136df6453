package imyeomsu.lck.suite.drill.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTests {

    private final List<Asked> asked = new ArrayList<>();
    private final List<Raise> raises = new ArrayList<>();

    @Test
    void findsNothingWhereAllIsWell() {
        lost(11, 0, 10);
        issued(12, 1, 20, 2);
        yours(11, 20, 30, 1);
        soldOut(13, 40, 50);
        yours(12, 60, 70, 2);

        assertThat(rules(stored(2, 2, 11, 12))).isEmpty();
    }

    @Test
    void findsACouponThatWasPromisedAndIsNotThere() {
        issued(11, 0, 10, 1);
        issued(12, 0, 10, 2);

        assertThat(rules(stored(5, 1, 11))).contains(Rule.ACKNOWLEDGED_NOT_STORED, Rule.STOCK_LEFT);
    }

    @Test
    void findsACouponThatSomebodyElseHas() {
        issued(11, 0, 10, 2);
        issued(12, 0, 10, 2);

        assertThat(rules(stored(2, 2, 11, 12))).containsExactly(Rule.ACKNOWLEDGED_NOT_STORED);
    }

    @Test
    void findsAMemberWithTwoCoupons() {
        issued(11, 0, 10, 1);
        soldOut(12, 0, 30);

        assertThat(rules(stored(2, 2, 11, 11))).containsExactly(Rule.MEMBER_TWICE);
    }

    @Test
    void findsMoreCouponsThanThereAre() {
        issued(11, 0, 10, 1);
        issued(12, 0, 10, 2);

        assertThat(rules(stored(1, 2, 11, 12))).containsExactly(Rule.MORE_THAN_STOCK);
    }

    @Test
    void findsAGapInTheNumbers() {
        issued(11, 0, 10, 1);
        issued(12, 0, 10, 3);
        Stored stored = new Stored(2, 2, List.of(new Stored.Row(1, 11), new Stored.Row(3, 12)));

        assertThat(rules(stored)).containsExactly(Rule.GAP_IN_NUMBERS);
    }

    @Test
    void findsThatTheCountIsWrong() {
        issued(11, 0, 10, 1);

        assertThat(rules(stored(1, 0, 11))).containsExactly(Rule.STORED_DIFFERS_FROM_ISSUED);
    }

    @Test
    void findsAMemberWhoWasToldTwoNumbers() {
        issued(11, 0, 10, 1);
        yours(11, 20, 30, 2);

        assertThat(rules(stored(1, 1, 11))).contains(Rule.TWO_NUMBERS);
    }

    @Test
    void findsPlacesThatWereLost() {
        issued(11, 0, 10, 1);
        soldOut(12, 0, 10);

        assertThat(rules(stored(2, 1, 11))).containsExactly(Rule.STOCK_LEFT);
    }

    @Test
    void expectsNoMoreCouponsThanMembersWhoAsked() {
        issued(11, 0, 10, 1);

        assertThat(rules(stored(100, 1, 11))).isEmpty();
    }

    @Test
    void findsAMemberWhomAFailureBurned() {
        asked.add(new Asked(11, "a", 0, 10, 500, "INTERNAL_ERROR", 0));
        asked.add(new Asked(11, "a", 20, 30, 409, "ALREADY_CLAIMED", 0));

        assertThat(rules(stored(1, 0))).contains(Rule.BURNED, Rule.UNEXPECTED_ANSWER, Rule.STOCK_LEFT);
    }

    @Test
    void leavesAMemberInPeaceWhoIsRightlyToldThatHeHasOne() {
        issued(11, 0, 10, 1);
        asked.add(new Asked(11, "a", 20, 30, 409, "ALREADY_CLAIMED", 0));

        assertThat(rules(stored(1, 1, 11))).isEmpty();
    }

    @Test
    void findsAMemberWhoWasNeverTold() {
        lost(11, 0, 10);
        asked.add(new Asked(11, "a", 20, 30, 503, "SERVICE_UNAVAILABLE", 0));

        assertThat(rules(stored(1, 0))).containsExactly(Rule.NEVER_DECIDED);
    }

    @Test
    void findsASoldOutThatCameTooEarly() {
        soldOut(11, 0, 10);
        issued(12, 20, 30, 1);

        assertThat(rules(stored(1, 1, 12))).containsExactly(Rule.SOLD_OUT_TOO_EARLY);
    }

    @Test
    void blamesNobodyWhoseFirstRequestWasUnderWayAtTheTime() {
        lost(12, 0, 30);
        soldOut(11, 0, 10);
        issued(12, 20, 40, 1);

        assertThat(rules(stored(1, 1, 12))).isEmpty();
    }

    @Test
    void findsASoldOutToldToAnOwner() {
        lost(11, 0, 10);
        soldOut(11, 20, 30);

        assertThat(rules(stored(1, 1, 11))).containsExactly(Rule.SOLD_OUT_TO_AN_OWNER);
    }

    @Test
    void understandsThatMoreStockMakesASoldOutThingOfThePast() {
        issued(11, 0, 10, 1);
        soldOut(12, 20, 30);
        raises.add(new Raise(40, 50));
        issued(12, 60, 70, 2);
        issued(13, 60, 70, 3);

        assertThat(rules(stored(3, 3, 11, 12, 13))).isEmpty();
    }

    @Test
    void findsASoldOutThatOutlivedTheRaise() {
        issued(11, 0, 10, 1);
        raises.add(new Raise(40, 50));
        soldOut(12, 4_000_000, 4_000_010);
        issued(13, 4_000_020, 4_000_030, 2);

        assertThat(rules(stored(2, 2, 11, 13))).containsExactly(Rule.SOLD_OUT_TOO_EARLY);
    }

    private List<Rule> rules(Stored stored) {
        return Checker.check(asked, stored, raises).stream().map(Finding::rule).toList();
    }

    private static Stored stored(int stock, int issued, long... owners) {
        return new Stored(
                stock,
                issued,
                IntStream.range(0, owners.length)
                        .mapToObj(i -> new Stored.Row(i + 1, owners[i]))
                        .toList());
    }

    private void issued(long member, long sent, long answered, int seq) {
        asked.add(new Asked(member, "a", sent, answered, 201, "", seq));
    }

    private void yours(long member, long sent, long answered, int seq) {
        asked.add(new Asked(member, "b", sent, answered, 200, "", seq));
    }

    private void soldOut(long member, long sent, long answered) {
        asked.add(new Asked(member, "a", sent, answered, 409, "SOLD_OUT", 0));
    }

    private void lost(long member, long sent, long answered) {
        asked.add(new Asked(member, "a", sent, answered, Asked.LOST, "timeout", 0));
    }
}
