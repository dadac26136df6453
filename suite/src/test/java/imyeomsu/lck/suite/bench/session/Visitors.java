package imyeomsu.lck.suite.bench.session;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.CpuClock;
import imyeomsu.lck.suite.bench.Entrant;
import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.RedisCommands;
import imyeomsu.lck.suite.bench.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.data.redis.core.RedisCallback;

/** Members who do one thing in one way, one after the other. */
final class Visitors {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final String name;
    private final Way way;
    private final Work work;
    private final RedisServer redis;
    private final int members;
    private final RedisCommands commands;
    private final CpuClock cpu = new CpuClock();
    private final List<Cost> costs = new ArrayList<>();
    private final Entrant entrant;

    Visitors(String name, Way way, Work work, RedisServer redis, int members) {
        this.name = name;
        this.way = way;
        this.work = work;
        this.redis = redis;
        this.members = members;
        this.commands = new RedisCommands(redis);
        cpu.watchService(ProcessHandle.current().pid());
        this.entrant = Entrant.alreadyWarm(key(), connections -> run());
    }

    String key() {
        return work.label(name);
    }

    Work work() {
        return work;
    }

    Entrant entrant() {
        return entrant;
    }

    List<Cost> costs() {
        return costs;
    }

    void warmUp() {
        run();
        costs.clear();
    }

    private Outcome run() {
        // New ones each time: Spring's sessions do not look at those that a member has already.
        long first = NEXT.getAndAdd(members);
        List<String> sessions = new ArrayList<>();
        if (work != Work.SIGN_IN) {
            for (int number = 0; number < members; number++) {
                sessions.add(way.signIn(first + number));
            }
            way.letAMinutePass(sessions);
        }
        long sent = way.sent();
        commands.forget();
        Properties before = info();
        Map<String, Duration> used = cpu.read();
        long start = System.nanoTime();
        int wrong = 0;
        for (int number = 0; number < members; number++) {
            wrong += work.done(way, first + number, sessions, number) ? 0 : 1;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> micros = cpu.microsPerRequest(used, members);
        Properties after = info();
        costs.add(new Cost(
                (way.sent() - sent) / (double) members,
                grown(before, after, "total_net_input_bytes") + grown(before, after, "total_net_output_bytes"),
                grown(before, after, "used_memory"),
                commands.per(members)));
        return new Outcome(
                members,
                members / seconds,
                micros,
                new Verdict.Checks()
                        .that(wrong == 0, wrong + " members were not known")
                        .done());
    }

    private double grown(Properties before, Properties after, String figure) {
        return (Double.parseDouble(after.getProperty(figure)) - Double.parseDouble(before.getProperty(figure)))
                / members;
    }

    private Properties info() {
        Properties all = new Properties();
        BenchStores.inRedis(
                redis,
                template -> template.execute((RedisCallback<Boolean>) connection -> {
                    all.putAll(
                            Objects.requireNonNull(connection.serverCommands().info("stats")));
                    all.putAll(
                            Objects.requireNonNull(connection.serverCommands().info("memory")));
                    return true;
                }));
        return all;
    }
}
