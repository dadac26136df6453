package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.claims.CouponTable;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.Procedure;
import imyeomsu.lck.suite.bench.claims.StoredCoupons;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the procedure gives away when nothing else stands in the way: no HTTP, no session, batches as large as they may be,
 * all on one Hot Time.
 *
 * @param batch members a call
 * @param threads that call, each on a connection of its own
 */
record Ceiling(BenchStores stores, Connection database, int batch, int threads, Duration time) implements Round {

    private static final int STOCK = 50_000_000;

    String key() {
        return "batch_" + batch + "_threads_" + threads;
    }

    @Override
    public Outcome run(int connections) throws SQLException {
        OurCoupons table = new OurCoupons();
        CouponTable.Opened hotTime = table.open(database, STOCK);
        CpuClock cpu = new CpuClock();
        stores.processes().forEach(cpu::watch);
        cpu.watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
        Map<String, Duration> before = cpu.read();
        long start = System.nanoTime();
        int issued = issue(hotTime.id(), start + time.toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> micros = cpu.microsPerRequest(before, issued);
        StoredCoupons stored = table.read(database, hotTime.id());
        table.retire(database, hotTime.id());
        Verdict verdict = new Verdict.Checks()
                .add(stored.faults())
                .that(stored.rows() == issued, issued + " coupons given, " + stored.rows() + " stored")
                .done();
        return new Outcome(issued, issued / seconds, micros, verdict);
    }

    private int issue(long hotTime, long end) throws SQLException {
        AtomicLong nextMember = new AtomicLong(1);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Callable<Integer> caller = () -> call(hotTime, nextMember, end);
                all.add(callers.submit(caller));
            }
            int issued = 0;
            for (Future<Integer> one : all) {
                issued += one.get();
            }
            return issued;
        } catch (ExecutionException | InterruptedException failed) {
            throw new SQLException("A call of the procedure failed", failed);
        } finally {
            callers.shutdownNow();
        }
    }

    private int call(long hotTime, AtomicLong nextMember, long end) throws SQLException {
        try (Connection own = BenchDatabase.connect(stores.mysql());
                Procedure procedure = new Procedure(own)) {
            int issued = 0;
            while (System.nanoTime() < end) {
                issued += procedure.admit(hotTime, nextMember.getAndAdd(batch), batch);
            }
            return issued;
        }
    }
}
