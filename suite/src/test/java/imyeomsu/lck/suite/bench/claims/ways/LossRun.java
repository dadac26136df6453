package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.claims.ClaimRequest;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.MemberClaims;
import imyeomsu.lck.suite.bench.claims.Metric;
import imyeomsu.lck.suite.bench.claims.Side;
import imyeomsu.lck.suite.bench.load.Answers;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.Pace;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rush with a fault in its middle. Afterwards those whom it left without an answer ask again, and then everybody does, as
 * members do who press the button once more.
 */
final class LossRun {

    private static final int CONNECTIONS = 64;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration TO_RECOVER = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private final Side side;
    private final Connection database;
    private final int stock;
    private final Told told = new Told();
    private Claimants claimants;

    LossRun(Side side, Connection database, Claimants claimants, int stock) {
        this.side = side;
        this.database = database;
        this.claimants = claimants;
        this.stock = stock;
    }

    Losses run(Fault fault) throws IOException, SQLException {
        long hotTime = side.open(database, stock).id();
        rushInto(fault, hotTime);
        BitSet unsure = told.unsure();
        claimants = fault.heal(claimants);

        told.forgetRefusals();
        ask(hotTime, unsure);
        side.settle();
        BitSet refused = (BitSet) told.refused().clone();
        boolean someLeft = side.table().read(database, hotTime).rows() < stock;

        BitSet all = new BitSet();
        all.set(1, claimants.count() + 1);
        ask(hotTime, all);
        side.settle();
        return Losses.of(
                stock,
                side.table().read(database, hotTime),
                told,
                someLeft ? refused : new BitSet(),
                unsure.cardinality());
    }

    /** The fault strikes when a third of the coupons is gone; who has not asked by then waits. */
    private void rushInto(Fault fault, long hotTime) throws IOException {
        Trigger trigger = new Trigger(stock / 3, fault::strike);
        // Claims go on until the fault has struck: it is to find some under way.
        MemberClaims claims = new MemberClaims(
                request(hotTime),
                claimants,
                IntStream.rangeClosed(1, claimants.count()).toArray(),
                trigger::isDone);
        rush(claims, told.hearing(claims::member, () -> trigger.answered(told.answers())));
        trigger.await();
    }

    private void ask(long hotTime, BitSet members) throws IOException {
        BitSet waiting = (BitSet) members.clone();
        long end = System.nanoTime() + TO_RECOVER.toNanos();
        while (!waiting.isEmpty()) {
            MemberClaims claims = new MemberClaims(request(hotTime), claimants, inAnyOrder(waiting), () -> false);
            rush(claims, (index, status, nanos) -> {
                if (told.take(claims.member(index), status)) {
                    waiting.clear(claims.member(index));
                }
            });
            if (System.nanoTime() > end) {
                throw new SuiteFailure(waiting.cardinality() + " members never got an answer");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Whoever has a coupon asks neither before the others nor after them; the same order in each run. */
    private static int[] inAnyOrder(BitSet members) {
        List<Integer> order = members.stream().boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(1));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void rush(MemberClaims claims, Answers answers) throws IOException {
        new LoadGenerator(CONNECTIONS)
                .run(List.of(side.service().url()), claims, Pace.AS_FAST_AS_ANSWERED, LONG, answers);
    }

    private ClaimRequest request(long hotTime) throws IOException {
        return side.request(Metric.WINNING_DIRECT, hotTime, claimants);
    }
}
