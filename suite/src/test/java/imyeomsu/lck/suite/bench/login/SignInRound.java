package imyeomsu.lck.suite.bench.login;

import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Signs in at one service for a while. */
record SignInRound(Server service, SignIns signIns, Map<String, Long> stores, Duration length) implements Round {

    /** Enough to keep all processors at hashes, and fewer than may wait for one. */
    private static final int CONNECTIONS = 2 * Runtime.getRuntime().availableProcessors();

    private static final int SIGNED_IN = 201;

    @Override
    public Outcome run(int connections) throws IOException {
        CpuClock cpu = new CpuClock()
                .watchService(service.pid())
                .watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
        stores.forEach(cpu::watch);
        Map<String, Duration> before = cpu.read();
        LoadResult result = new LoadGenerator(CONNECTIONS).run(service.url(), signIns, length);
        return new Outcome(
                result.answered(),
                result.perSecond(SIGNED_IN),
                cpu.microsPerRequest(before, result.answered()),
                new Verdict.Checks()
                        .that(
                                result.answered(SIGNED_IN) == result.answered() && result.unanswered() == 0,
                                "answers other than 201: " + result.statuses())
                        .done());
    }
}
