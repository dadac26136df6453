package imyeomsu.lck.common.lock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A copy of the application in a process of its own, in the middle of a transaction under a lock; to be paused. */
final class HolderProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private HolderProcess(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static HolderProcess start(String resource) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HolderProcess.class.getName(),
                resource));
        command.addAll(LockingApplication.stores());
        return new HolderProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Works under the lock, waits for a word, commits, and says what came of it. */
    public static void main(String[] arguments) {
        String resource = arguments[0];
        List<String> stores = List.of(arguments).subList(1, arguments.length);
        try (ConfigurableApplicationContext started = LockingApplication.start(
                LockingApplication.class, stores, "lck.lock.lease=" + ExclusionContract.LEASE)) {
            ExclusionContract.Copy copy = LockingApplication.copy(started);
            try (Hold hold = copy.take(resource)) {
                copy.transactions().executeWithoutResult(status -> {
                    copy.database().update("INSERT INTO tally (resource, total) VALUES (?, 1)", resource);
                    System.out.println("\n> under token " + hold.token());
                    waitForAWord();
                });
                System.out.println("\n> committed");
            } catch (FenceLost lost) {
                System.out.println("\n> " + lost.code());
            }
        }
    }

    private static void waitForAWord() {
        try {
            System.in.read();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** What it says next, of what is meant for us. */
    String says() throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith("> ")) {
            line = said.readLine();
        }
        return line == null ? "nothing any more" : line.substring(2);
    }

    void commit() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    void pause() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
