package imyeomsu.lck.suite.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CPU time that processes have used, by name. */
public final class CpuClock {

    private final Map<String, List<Long>> processes = new LinkedHashMap<>();

    /** Several processes may go by one name. */
    public CpuClock watch(String name, long pid) {
        processes.computeIfAbsent(name, first -> new ArrayList<>()).add(pid);
        return this;
    }

    /** The process whose CPU time is compared. */
    public CpuClock watchService(long pid) {
        return watch(Outcome.SERVICE, pid);
    }

    public Map<String, Duration> read() {
        Map<String, Duration> used = new LinkedHashMap<>();
        processes.forEach((name, pids) -> pids.forEach(pid -> ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(cpu -> used.merge(name, cpu.plus(ofChildren(pid)), Duration::plus))));
        return used;
    }

    /** The load generator's children are under measurement themselves; a server's are its workers. */
    private static Duration ofChildren(long pid) {
        return pid == ProcessHandle.current().pid()
                ? Duration.ZERO
                : ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .flatMap(child -> child.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus);
    }

    /** Microseconds a request that each process used since an earlier reading. */
    public Map<String, Double> microsPerRequest(Map<String, Duration> before, int requests) {
        Map<String, Double> micros = new LinkedHashMap<>();
        read().forEach((name, now) -> {
            Duration used = now.minus(before.getOrDefault(name, Duration.ZERO));
            micros.put(name, used.toNanos() / 1e3 / Math.max(1, requests));
        });
        return micros;
    }
}
