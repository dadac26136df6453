package imyeomsu.lck.suite.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClaimVerdictTests {

    @Test
    void acceptsWhatWasToldAndIsStored() {
        assertThat(verdict(2, told(Map.of(201, 2, 409, 5), 0, 3, 4), numbered(3, 4))
                        .correct())
                .isTrue();
    }

    @Test
    void acceptsThatAllWinWhereTheStockIsLarge() {
        assertThat(verdict(100, told(Map.of(201, 2), 0, 3, 4), numbered(3, 4)).correct())
                .isTrue();
    }

    @Test
    void refusesMoreThanTheStock() {
        assertThat(verdict(1, told(Map.of(201, 2), 0, 3, 4), numbered(3, 4)).faults())
                .contains("2 coupons of a stock of 1");
    }

    @Test
    void refusesAPlaceThatWasLost() {
        assertThat(verdict(2, told(Map.of(201, 1, 409, 5), 0, 3), numbered(3)).faults())
                .containsExactly("1 coupons where 2 are due");
    }

    @Test
    void refusesAWinnerWithoutARow() {
        assertThat(verdict(2, told(Map.of(201, 2), 0, 3, 4), numbered(3, 5)).faults())
                .containsExactly("1 members were told of a coupon that is not there");
    }

    @Test
    void refusesOtherAnswersAndNone() {
        assertThat(verdict(1, told(Map.of(201, 1, 503, 1), 2, 3), numbered(3)).faults())
                .containsExactly("2 claims without an answer", "answers other than won and sold out: {201=1, 503=1}");
    }

    @Test
    void refusesAMemberTwiceAGapAndAWrongCount() {
        StoredCoupons.Reading reading = new StoredCoupons.Reading(0);
        reading.numbered(1, 3);
        reading.numbered(3, 3);
        reading.issued(3);

        assertThat(reading.done().faults())
                .containsExactly(
                        "member 3 has more than one coupon",
                        "number 3 stands where 2 is due",
                        "the Hot Time counts 3 coupons and has 2");
    }

    private record Told(LoadResult answers, BitSet winners) {}

    private static Verdict verdict(int stock, Told told, StoredCoupons stored) {
        return ClaimVerdict.of(stock, told.answers(), told.winners(), stored);
    }

    private static Told told(Map<Integer, Integer> statuses, int unanswered, int... winners) {
        BitSet won = new BitSet();
        for (int winner : winners) {
            won.set(winner);
        }
        return new Told(
                new LoadResult(new TreeMap<>(statuses), unanswered, new BitSet(), Set.of(), Duration.ofSeconds(1)),
                won);
    }

    private static StoredCoupons numbered(int... members) {
        StoredCoupons.Reading reading = new StoredCoupons.Reading(0);
        for (int i = 0; i < members.length; i++) {
            reading.numbered(i + 1, members[i]);
        }
        reading.issued(members.length);
        return reading.done();
    }
}
