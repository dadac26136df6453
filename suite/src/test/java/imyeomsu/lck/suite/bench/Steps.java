package imyeomsu.lck.suite.bench;

import java.time.Duration;

/** Tells the person at the terminal how far it is. */
public final class Steps {

    private final long start = System.nanoTime();

    public void say(String line) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("[%3d s] %s%n", since.toSeconds(), line);
    }
}
