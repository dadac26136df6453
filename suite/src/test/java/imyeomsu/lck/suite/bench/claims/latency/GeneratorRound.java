package imyeomsu.lck.suite.bench.claims.latency;

import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.Answers;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import imyeomsu.lck.suite.bench.load.Pace;
import imyeomsu.lck.suite.bench.load.Requests;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The same requests to a server that does nothing. */
record GeneratorRound(Server constant, Requests requests, Duration longest, Supplier<Pace> pace, Answers answers)
        implements Round {

    @Override
    public Outcome run(int connections) throws IOException {
        CpuClock cpu = new CpuClock()
                .watchService(constant.pid())
                .watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
        Map<String, Duration> before = cpu.read();
        LoadResult result =
                new LoadGenerator(connections).run(List.of(constant.url()), requests, pace.get(), longest, answers);
        Verdict verdict = new Verdict.Checks()
                .that(result.unanswered() == 0, result.unanswered() + " requests without an answer")
                .done();
        return new Outcome(
                result.answered(), result.perSecond(409), cpu.microsPerRequest(before, result.answered()), verdict);
    }
}
