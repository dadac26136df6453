package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.claims.Claimants;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.StoredCoupons;
import imyeomsu.lck.suite.bench.load.Answers;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import imyeomsu.lck.suite.bench.load.Pace;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The rounds of one entrant: so many copies, so many members, these Hot Times. */
public final class CrowdRound implements Round {

    private static final Duration TO_BE_KNOWN = Duration.ofSeconds(20);

    private final OurCoupons table = new OurCoupons();
    private final Connection database;
    private final List<Server> copies;
    private final Map<String, Long> stores;
    private final Claimants claimants;
    private final HotTimes hotTimes;
    private final Duration longest;
    private final Supplier<Pace> pace;
    private final Answers answers;
    private int turns;

    /** As fast as answers come. */
    public CrowdRound(
            Connection database,
            List<Server> copies,
            Map<String, Long> stores,
            Claimants claimants,
            HotTimes hotTimes,
            Duration longest) {
        this(database, copies, stores, claimants, hotTimes, longest, () -> Pace.AS_FAST_AS_ANSWERED, Answers.IGNORED);
    }

    public CrowdRound(
            Connection database,
            List<Server> copies,
            Map<String, Long> stores,
            Claimants claimants,
            HotTimes hotTimes,
            Duration longest,
            Supplier<Pace> pace,
            Answers answers) {
        this.database = database;
        this.copies = copies;
        this.stores = stores;
        this.claimants = claimants;
        this.hotTimes = hotTimes;
        this.longest = longest;
        this.pace = pace;
        this.answers = answers;
    }

    @Override
    public Outcome run(int connections) throws IOException, SQLException {
        HotTimes.Opened opened = hotTimes.open(database);
        awaitKnown(opened.ids());
        List<URI> targets = copies.stream().map(Server::url).toList();
        CrowdClaims claims = new CrowdClaims(targets.get(0), opened, claimants, turns);
        CpuClock cpu = clock();
        Map<String, Duration> before = cpu.read();
        LoadResult result = new LoadGenerator(connections).run(targets, claims, pace.get(), longest, answers);
        Map<String, Double> micros = cpu.microsPerRequest(before, result.answered());
        turns = (turns + result.answered() + result.unanswered()) % claimants.count();
        Verdict verdict = verdict(opened, claims, result);
        hotTimes.over(database, opened, result.granted().cardinality());
        return new Outcome(result.answered(), result.perSecond(200, 201, 409), micros, verdict);
    }

    private void awaitKnown(List<Long> ids) {
        for (Server copy : copies) {
            for (long id : ids) {
                Http.await(copy.url().resolve("/api/v1/hot-times/" + id), 200, TO_BE_KNOWN, () -> {});
            }
        }
    }

    private CpuClock clock() {
        CpuClock clock = new CpuClock();
        copies.forEach(copy -> clock.watchService(copy.pid()));
        stores.forEach(clock::watch);
        return clock.watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
    }

    private Verdict verdict(HotTimes.Opened opened, CrowdClaims claims, LoadResult result) throws SQLException {
        int sent = result.answered() + result.unanswered();
        int decided = result.answered(200) + result.answered(201) + result.answered(409);
        Verdict.Checks checks = new Verdict.Checks()
                .that(decided == sent, "of %d claims some got no decision: %s".formatted(sent, result.statuses()));
        for (int i = 0; i < opened.ids().size(); i++) {
            int claimed = Math.max(0, Math.min(opened.each(), sent - i * opened.each()));
            int due = Math.min(opened.stock() - opened.issued(), claimed);
            StoredCoupons stored = table.readAfter(database, opened.ids().get(i), opened.issued());
            BitSet told = claims.members(i, result.granted());
            checks.add(stored.faults())
                    .that(stored.rows() == due, stored.rows() + " coupons where " + due + " are due")
                    .that(told.equals(stored.members()), "those who were told are not those who are stored");
        }
        return checks.done();
    }
}
