package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real process that imports once, to be paused and killed. */
final class ImportProcess implements AutoCloseable {

    private final Process process;
    private final Path log;

    private ImportProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param settings as {@code --name=value} */
    static ImportProcess start(String schema, int redisDatabase, String... settings) throws IOException {
        Path log = Files.createTempFile("import", ".log");
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "imyeomsu.lck.match.MatchServiceApplication",
                "--role=batch",
                "--spring.datasource.url=" + Stores.mysql().jdbcUrl(schema) + "&sessionVariables=wait_timeout=3",
                "--spring.datasource.username=" + Stores.mysql().username(),
                "--spring.datasource.password=" + Stores.mysql().password(),
                "--spring.data.redis.host=" + Stores.redis().host(),
                "--spring.data.redis.port=" + Stores.redis().port(),
                "--spring.data.redis.database=" + redisDatabase));
        words.addAll(List.of(settings));
        return new ImportProcess(
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    void pause() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still at it: " + Files.readString(log));
        }
        return process.exitValue();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
