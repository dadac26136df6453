package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Round;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.load.LoadGenerator;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Reads from one server for a while. */
record ReadRound(
        Server server, SeasonRead read, Answered answered, Season season, Map<String, Long> stores, Duration length)
        implements Round {

    @Override
    public Outcome run(int connections) throws IOException {
        CpuClock cpu = new CpuClock()
                .watchService(server.pid())
                .watch(Outcome.LOAD_GENERATOR, ProcessHandle.current().pid());
        stores.forEach(cpu::watch);
        Map<String, Duration> before = cpu.read();
        LoadResult result = new LoadGenerator(connections).run(server.url(), read, length);
        Map<String, Double> micros = cpu.microsPerRequest(before, result.answered());
        Http.Answer one = Http.get(read.uri(), read.headers());
        return new Outcome(
                result.answered(), result.perSecond(answered.status()), micros, answered.verdict(season, result, one));
    }
}
