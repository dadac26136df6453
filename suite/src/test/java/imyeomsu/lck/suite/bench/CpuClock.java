package imyeomsu.lck.suite.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** CPU time that processes have used, by name. */
final class CpuClock {

    private final Map<String, Long> processes = new LinkedHashMap<>();

    CpuClock watch(String name, long pid) {
        processes.put(name, pid);
        return this;
    }

    Map<String, Duration> read() {
        Map<String, Duration> used = new LinkedHashMap<>();
        processes.forEach((name, pid) -> ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(cpu -> used.put(name, cpu)));
        return used;
    }

    /** Microseconds a request that each process used since an earlier reading. */
    Map<String, Double> microsPerRequest(Map<String, Duration> before, int requests) {
        Map<String, Double> micros = new LinkedHashMap<>();
        read().forEach((name, now) -> {
            Duration used = now.minus(before.getOrDefault(name, Duration.ZERO));
            micros.put(name, used.toNanos() / 1e3 / Math.max(1, requests));
        });
        return micros;
    }
}
