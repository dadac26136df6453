package imyeomsu.lck.suite.rolling;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Each asks one thing after the other over a connection of his own, and each answer is counted. */
final class Fans {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI door;
    private final Visits visits;
    private final List<Visit> kinds;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Counts> counts = new AtomicReference<>(new Counts());
    private volatile boolean over;

    Fans(URI door, Visits visits, List<Visit> kinds, int many) {
        this.door = door;
        this.visits = visits;
        this.kinds = kinds;
        for (int i = 0; i < many; i++) {
            int first = i;
            Thread fan = new Thread(() -> visit(first), "fan-" + i);
            fan.setDaemon(true);
            threads.add(fan);
        }
        threads.forEach(Thread::start);
    }

    /** What was counted since this was last asked. */
    Counts since() {
        return counts.getAndSet(new Counts());
    }

    private void visit(int first) {
        try (Line line = new Line(door)) {
            for (int turn = first; !over; turn++) {
                ask(line, kinds.get(turn % kinds.size()));
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Line line, Visit visit) {
        long sent = System.nanoTime();
        try {
            int status = line.ask(visits.request(visit));
            counts.get().answered(visit, visit.good(status) ? "" : Integer.toString(status), System.nanoTime() - sent);
        } catch (IOException lost) {
            line.close();
            counts.get()
                    .answered(
                            visit, lost.getClass().getSimpleName() + " " + lost.getMessage(), System.nanoTime() - sent);
        }
    }

    /** Everybody hears the answer that he waits for, and asks no more. */
    void leave() {
        over = true;
        try {
            for (Thread fan : threads) {
                fan.join(LONGEST.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
