package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Runs one round after the other, each with its own Hot Time and the members whose turn it is. */
public final class ClaimRounds {

    private final BenchSettings settings;
    private final Connection database;
    private final Claimants claimants;
    private final Map<String, Long> stores;
    private int next = 1;

    public ClaimRounds(BenchSettings settings, Connection database, Claimants claimants, Map<String, Long> stores) {
        this.settings = settings;
        this.database = database;
        this.claimants = claimants;
        this.stores = stores;
    }

    public Outcome run(Side side, Metric metric, int connections) throws IOException, SQLException {
        CouponTable.Opened hotTime = side.open(database, metric.stock());
        ClaimRush rush = new ClaimRush(side.request(metric, hotTime.id(), claimants), claimants, next);
        CpuClock cpu = clock(side, metric);
        Map<String, Duration> before = cpu.read();
        LoadResult claims = new LoadGenerator(connections).run(side.target(metric), rush, settings.round());
        side.settle();
        Map<String, Double> micros = cpu.microsPerRequest(before, claims.answered());
        next = rush.member(claims.answered() + claims.unanswered());
        Verdict verdict = ClaimVerdict.of(
                hotTime.stock(),
                claims,
                rush.members(claims.granted()),
                side.table().read(database, hotTime.id()));
        side.table().retire(database, hotTime.id());
        // Decided for or against.
        double rate = claims.perSecond(ClaimVerdict.WON) + claims.perSecond(ClaimVerdict.SOLD_OUT);
        return new Outcome(claims.answered(), rate, micros, verdict);
    }

    private CpuClock clock(Side side, Metric metric) {
        CpuClock clock = new CpuClock().watchService(side.service().pid());
        if (metric.throughGateway()) {
            clock.watch("gateway", side.gateway().pid());
        }
        stores.forEach(clock::watch);
        return clock.watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
    }
}
