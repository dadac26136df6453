package imyeomsu.lck.suite.bench;

import java.time.Duration;

/** Tells the person at the terminal how far it is. */
final class Steps {

    private final long start = System.nanoTime();

    void say(String line) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("[%3d s] %s%n", since.toSeconds(), line);
    }
}
