package imyeomsu.lck.suite.bench.capacity;

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

/**
 * Asks one thing through the gateway for a while.
 *
 * @param service who answers behind it, or the gateway itself
 * @param status of each right answer
 * @param most connections, where fewer than all are enough
 */
record PlainRound(
        Server gateway,
        Server service,
        OneRequest request,
        int status,
        int most,
        Map<String, Long> stores,
        Duration length)
        implements Round {

    @Override
    public Outcome run(int connections) throws IOException {
        CpuClock cpu = new CpuClock()
                .watchService(service.pid())
                .watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
        if (service != gateway) {
            cpu.watch("gateway", gateway.pid());
        }
        stores.forEach(cpu::watch);
        Map<String, Duration> before = cpu.read();
        LoadResult result = new LoadGenerator(Math.min(connections, most)).run(gateway.url(), request, length);
        return new Outcome(
                result.answered(),
                result.perSecond(status),
                cpu.microsPerRequest(before, result.answered()),
                new Verdict.Checks()
                        .that(
                                result.answered(status) == result.answered() && result.unanswered() == 0,
                                "answers other than " + status + ": " + result.statuses())
                        .done());
    }
}
