package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.load.Answers;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** What members were told, rush after rush. */
final class Told {

    private static final int ISSUED = 201;
    private static final int YOURS = 200;
    private static final int REFUSED = 409;

    private final BitSet asked = new BitSet();
    private final BitSet won = new BitSet();
    private final BitSet wonTwice = new BitSet();
    private final BitSet refused = new BitSet();
    private int answers;

    /** Hears the answers of one rush. */
    Answers hearing(IntUnaryOperator memberOfIndex, Runnable afterEach) {
        return new Answers() {
            @Override
            public void sent(int index, long lateNanos) {
                asked.set(memberOfIndex.applyAsInt(index));
            }

            @Override
            public void answered(int index, int status, long nanos) {
                take(memberOfIndex.applyAsInt(index), status);
                afterEach.run();
            }
        };
    }

    /** @return whether the answer means something: a failure promises and refuses nothing */
    boolean take(int member, int status) {
        if (status == ISSUED && won.get(member)) {
            wonTwice.set(member);
        }
        if (status == ISSUED || status == YOURS) {
            won.set(member);
        } else if (status == REFUSED) {
            refused.set(member);
        } else {
            return false;
        }
        answers++;
        return true;
    }

    /** Who asked and does not know yet. */
    BitSet unsure() {
        BitSet unsure = (BitSet) asked.clone();
        unsure.andNot(won);
        unsure.andNot(refused);
        return unsure;
    }

    /** From now on a refusal of theirs counts as one of everybody's. */
    void forgetRefusals() {
        refused.clear();
        asked.clear();
    }

    BitSet won() {
        return won;
    }

    BitSet wonTwice() {
        return wonTwice;
    }

    BitSet refused() {
        return refused;
    }

    /** Of those that mean something. */
    int answers() {
        return answers;
    }
}
