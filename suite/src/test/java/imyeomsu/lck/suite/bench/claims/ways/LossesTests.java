package imyeomsu.lck.suite.bench.claims.ways;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.claims.StoredCoupons;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTests {

    private final Told told = new Told();

    @Test
    void findsNothingWhereAllIsAsItWasTold() {
        told.take(3, 201);
        told.take(3, 200);
        told.take(4, 201);
        told.take(5, 409);

        assertThat(losses(2, rows(2, 3, 4), members(5)).none()).isFalse();
        assertThat(losses(2, rows(2, 3, 4), members()).none()).isTrue();
    }

    @Test
    void countsWhatWasPromisedAndIsNotThere() {
        told.take(3, 201);
        told.take(4, 200);

        assertThat(losses(2, rows(2, 3, 5), members()).promisedNotStored()).isEqualTo(1);
    }

    @Test
    void countsWhatIsBeyondTheStockAndWhatNobodyHas() {
        assertThat(losses(2, rows(3, 3, 4, 5), members()).overIssued()).isEqualTo(1);
        assertThat(losses(2, rows(1, 3), members()).placesLost()).isEqualTo(1);
    }

    @Test
    void countsMembersWhoWereRefusedTooEarlyAndHaveNothing() {
        assertThat(losses(3, rows(1, 3), members(3, 4)).burned()).isEqualTo(1);
    }

    @Test
    void countsMembersWithTwoCouponsOrTwoPromises() {
        told.take(3, 201);
        told.take(3, 201);

        assertThat(losses(2, rows(1, 3), members()).twice()).isEqualTo(1);
        assertThat(losses(3, rows(3, 3, 4), members()).twice()).isEqualTo(1);
    }

    @Test
    void knowsWhoAskedAndHasNoAnswer() {
        var hearing = told.hearing(index -> index + 1, () -> {});
        for (int index = 0; index < 4; index++) {
            hearing.sent(index, 0);
        }

        hearing.answered(0, 201, 1);
        hearing.answered(1, 409, 1);
        hearing.answered(2, 503, 1);

        assertThat(told.unsure()).isEqualTo(members(3, 4));
        assertThat(told.answers()).isEqualTo(2);
    }

    private Losses losses(int stock, StoredCoupons stored, BitSet refusedTooEarly) {
        return Losses.of(stock, stored, told, refusedTooEarly, 0);
    }

    private static StoredCoupons rows(int rows, int... members) {
        return new StoredCoupons(rows, members(members), List.of());
    }

    private static BitSet members(int... ids) {
        BitSet members = new BitSet();
        for (int id : ids) {
            members.set(id);
        }
        return members;
    }
}
