package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.bench.load.Claimants;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Runs one round after the other, each with its own Hot Time and the members whose turn it is. */
final class Rounds {

    /** A rush makes so many threads ready to run that the compilers among them hardly get to a core. */
    private static final int FEW = 4;

    private final BenchSettings settings;
    private final Connection database;
    private final Claimants claimants;
    private final LoadGenerator rush;
    private final LoadGenerator trickle;
    private final Map<String, Long> stores;
    private int next = 1;

    Rounds(BenchSettings settings, Connection database, Claimants claimants, Map<String, Long> stores) {
        this.settings = settings;
        this.database = database;
        this.claimants = claimants;
        this.stores = stores;
        rush = new LoadGenerator(settings.connections(), claimants);
        trickle = new LoadGenerator(FEW, claimants);
    }

    /**
     * What one round gave.
     *
     * @param claims that were answered
     * @param perSecond claims decided a second
     * @param cpu microseconds a claim, of each process
     */
    record Outcome(int claims, double perSecond, Map<String, Double> cpu, Verdict verdict) {}

    Outcome run(Side side, Metric metric) throws IOException, SQLException {
        return run(rush, side, metric);
    }

    /** The same with few connections. */
    Outcome warmUp(Side side, Metric metric) throws IOException, SQLException {
        return run(trickle, side, metric);
    }

    private Outcome run(LoadGenerator generator, Side side, Metric metric) throws IOException, SQLException {
        long hotTime = side.open(database, metric);
        CpuClock cpu = clock(side, metric);
        Map<String, Duration> before = cpu.read();
        LoadResult claims = generator.run(side.target(metric), side.request(metric, hotTime), next, settings.round());
        Map<String, Double> micros = cpu.microsPerRequest(before, claims.answered());
        next = (next - 1 + claims.answered() + claims.unanswered()) % claimants.count() + 1;
        Verdict verdict = Verdict.of(metric.stock(), claims, side.table().read(database, hotTime));
        return new Outcome(claims.answered(), claims.perSecond(), micros, verdict);
    }

    private CpuClock clock(Side side, Metric metric) {
        CpuClock clock = new CpuClock().watch("service", side.servicePid());
        if (metric.throughGateway()) {
            clock.watch("gateway", side.gatewayPid());
        }
        stores.forEach(clock::watch);
        return clock.watch("load_generator", ProcessHandle.current().pid());
    }
}
