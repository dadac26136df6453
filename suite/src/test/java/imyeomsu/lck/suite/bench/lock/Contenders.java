package imyeomsu.lck.suite.bench.lock;

import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.RedisCommands;
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

/** Threads of two copies that want one lock, again and again, for the length of a round. */
final class Contenders {

    private final Way way;
    private final int number;
    private final List<Copy> copies;
    private final Duration round;
    private final RedisCommands commands;
    private final CpuClock cpu = new CpuClock();
    private final List<Shares> shares = new ArrayList<>();
    private final Entrant entrant;

    Contenders(Way way, int number, List<Copy> copies, BenchStores stores, Duration round) {
        this.way = way;
        this.number = number;
        this.copies = copies;
        this.round = round;
        this.commands = new RedisCommands(stores.redis());
        cpu.watchService(ProcessHandle.current().pid());
        stores.processes().forEach(cpu::watch);
        this.entrant = Entrant.alreadyWarm(key(), connections -> run());
    }

    String key() {
        return way.key(number);
    }

    Way way() {
        return way;
    }

    int number() {
        return number;
    }

    Entrant entrant() {
        return entrant;
    }

    List<Shares> shares() {
        return shares;
    }

    void warmUp() {
        run();
        shares.clear();
    }

    private Outcome run() {
        Guarded guarded = new Guarded();
        AtomicLong raised = new AtomicLong();
        commands.forget();
        Map<String, Duration> before = cpu.read();
        long end = System.nanoTime() + round.toNanos();
        List<Integer> ofEach = contend(end, () -> {
            guarded.raise();
            raised.incrementAndGet();
        });
        int acquisitions = ofEach.stream().mapToInt(Integer::intValue).sum();
        shares.add(new Shares(ofEach, commands.per(raised.get())));
        return new Outcome(
                acquisitions,
                acquisitions * 1e9 / round.toNanos(),
                cpu.microsPerRequest(before, raised.intValue()),
                guarded.verdict(raised.get()));
    }

    private List<Integer> contend(long end, Runnable work) {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Copy copy = copies.get(i % copies.size());
                all.add(() -> contend(copy, end, work));
            }
            List<Integer> ofEach = new ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(all)) {
                ofEach.add(done.get());
            }
            return ofEach;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(key() + " did not come to an end", failed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whoever waits at the end gets his turn, which is not counted: the rate is that of the round's time. */
    private int contend(Copy copy, long end, Runnable work) {
        int[] times = {0};
        while (System.nanoTime() - end < 0) {
            copy.under("resource-" + number, () -> {
                work.run();
                times[0] += System.nanoTime() - end < 0 ? 1 : 0;
            });
        }
        return times[0];
    }
}
