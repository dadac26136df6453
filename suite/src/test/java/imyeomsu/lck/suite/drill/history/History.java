package imyeomsu.lck.suite.drill.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** All that clients saw and all that was done to the platform, written down while it happens. */
public final class History {

    private static final long BUCKET = 1_000_000;

    private final long start = System.nanoTime();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();

    /** Microseconds since the drill began. */
    public long now() {
        return (System.nanoTime() - start) / 1000;
    }

    public void add(Asked one) {
        asked.add(one);
    }

    /** @return when */
    public long note(String what) {
        long at = now();
        events.add(new Event(at, what));
        return at;
    }

    public List<Asked> asked() {
        return asked.stream().sorted(Comparator.comparingLong(Asked::sent)).toList();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** How many requests ended how. */
    public Map<String, Long> outcomes() {
        return asked.stream().collect(Collectors.groupingBy(Asked::outcome, TreeMap::new, Collectors.counting()));
    }

    /** A line a second with what was answered in it, and what was done in between. */
    public String timeline() {
        record Line(long at, String text) {}
        List<Line> lines = new ArrayList<>();
        asked.stream()
                .collect(Collectors.groupingBy(
                        one -> one.answered() / BUCKET,
                        TreeMap::new,
                        Collectors.groupingBy(Asked::outcome, TreeMap::new, Collectors.counting())))
                .forEach((second, outcomes) -> lines.add(new Line(
                        second * BUCKET + BUCKET - 1,
                        outcomes.entrySet().stream()
                                .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                                .collect(Collectors.joining(", ")))));
        events.forEach(event -> lines.add(new Line(event.at(), "** " + event.what())));
        return lines.stream()
                .sorted(Comparator.comparingLong(Line::at))
                .map(line -> String.format(Locale.ROOT, "  %6.1f s  %s%n", line.at() / 1e6, line.text()))
                .collect(Collectors.joining());
    }

    /** Every request, one a line. */
    public String csv() {
        return asked().stream()
                .map(one -> "%d,%s,%d,%d,%d,%s,%d"
                        .formatted(
                                one.member(),
                                one.copy(),
                                one.sent(),
                                one.answered(),
                                one.status(),
                                one.code(),
                                one.seq()))
                .collect(Collectors.joining("\n", "member,copy,sent_us,answered_us,status,code,seq\n", "\n"));
    }
}
