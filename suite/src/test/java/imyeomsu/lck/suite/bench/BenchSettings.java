package imyeomsu.lck.suite.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long and how hard, by system properties.
 *
 * @param brief {@code bench.short}: a smoke run that says nothing about speed
 * @param pairs {@code bench.pairs}: rounds of each side for each metric
 * @param runs {@code bench.runs}: how often an import is timed
 * @param warmUpRequests {@code bench.warm-up-requests}: what each side answers of each metric before any count
 * @param warmUp {@code bench.warm-up-millis}: the warm-up of one side and metric takes no longer, however few they were
 * @param round {@code bench.round-millis}: time in which a round sends requests
 * @param connections {@code bench.connections}: requests under way at once
 * @param members {@code bench.members}: members with a session; a round of claims ends when all have claimed
 * @param javaHome {@code bench.java}: the JDK of the services; that of the benchmark unless told otherwise
 */
public record BenchSettings(
        boolean brief,
        int pairs,
        int runs,
        int warmUpRequests,
        Duration warmUp,
        Duration round,
        int connections,
        int members,
        Path javaHome) {

    public static BenchSettings ofSystem() {
        boolean brief = Boolean.getBoolean("bench.short");
        return new BenchSettings(
                brief,
                Integer.getInteger("bench.pairs", brief ? 1 : 7),
                Integer.getInteger("bench.runs", brief ? 1 : 5),
                Integer.getInteger("bench.warm-up-requests", brief ? 500 : 20_000),
                Duration.ofMillis(Integer.getInteger("bench.warm-up-millis", brief ? 1000 : 18_000)),
                Duration.ofMillis(Integer.getInteger("bench.round-millis", brief ? 700 : 3000)),
                Integer.getInteger("bench.connections", 128),
                Integer.getInteger("bench.members", brief ? 10_000 : 60_000),
                Path.of(System.getProperty("bench.java", System.getProperty("java.home"))));
    }

    /** With rounds of at most this length, for benchmarks of many parts. */
    public BenchSettings withRoundsUpTo(Duration most) {
        return new BenchSettings(
                brief,
                pairs,
                runs,
                warmUpRequests,
                warmUp,
                round.compareTo(most) < 0 ? round : most,
                connections,
                members,
                javaHome);
    }

    /** Of all services and gateways alike; {@code bench.jvm} says it in other words. */
    List<String> jvmFlags() {
        String flags = brief ? "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC" : "-Xmx512m";
        return List.of(System.getProperty("bench.jvm", flags).split(" +"));
    }

    /** A smoke run shows that all fits together, and may do so on a busy machine: there services shall wait, not fail. */
    Map<String, String> patience() {
        return brief
                ? Map.of(
                        "SPRING_DATA_REDIS_TIMEOUT", "20s",
                        "SPRING_DATA_REDIS_CONNECT_TIMEOUT", "20s",
                        "LCK_EVENT_CLAIMS_PATIENCE", "30s",
                        "LCK_EVENT_CLAIMS_RESEND_FOR", "20s")
                : Map.of();
    }

    /** What the numbers depend on. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("jdk", Project.jdk(javaHome));
        facts.put("jvm_flags", String.join(" ", jvmFlags()));
        facts.put("connections", connections);
        facts.put("round_millis", round.toMillis());
        facts.put("short", brief);
        return facts;
    }

    /** Of the services' JDK. */
    public int jdkFeature() {
        return Runtime.Version.parse(Project.jdk(javaHome)).feature();
    }

    public String java() {
        return javaHome.resolve("bin").resolve("java").toString();
    }
}
