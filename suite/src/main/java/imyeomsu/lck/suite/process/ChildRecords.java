package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Which processes are ours, on disk: the next run stops those of a launcher that was killed. */
public final class ChildRecords {

    /** A start time is computed from the machine's boot time, which may move a little when its clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private final Path directory;

    public ChildRecords(Path directory) {
        this.directory = directory;
    }

    public void remember(String name, ProcessHandle process) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.createDirectories(directory);
            Files.writeString(file(process.pid()), started.toEpochMilli() + " " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(long pid) {
        try {
            Files.deleteIfExists(file(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what an earlier run left behind, the youngest first, and names it. */
    public List<String> stopLeftOvers(Duration patience) {
        List<LeftOver> alive = leftOvers();
        alive.forEach(each -> each.stop(patience));
        return alive.stream().map(LeftOver::name).toList();
    }

    private List<LeftOver> leftOvers() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream()
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(LeftOver::started).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record's process if it still runs; a record without one is thrown away. */
    private Optional<LeftOver> read(Path file) {
        try {
            String[] parts = Files.readString(file).split(" ", 2);
            Instant started = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            Optional<LeftOver> leftOver = ProcessHandle.of(
                            Long.parseLong(file.getFileName().toString()))
                    .filter(process -> startedAt(process, started))
                    .map(process -> new LeftOver(parts[1], started, process));
            Files.delete(file);
            return leftOver;
        } catch (IOException | NumberFormatException e) {
            throw new SuiteFailure("Cannot read the record of a running process, " + file + ": " + e.getMessage(), e);
        }
    }

    /** A process number is used again after a while; the start time tells ours from a stranger's. */
    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(recorded, actual).abs().compareTo(CLOCK_SLACK) <= 0)
                .isPresent();
    }

    private Path file(long pid) {
        return directory.resolve(Long.toString(pid));
    }

    private record LeftOver(String name, Instant started, ProcessHandle process) {

        void stop(Duration patience) {
            List<ProcessHandle> family =
                    Stream.concat(process.descendants(), Stream.of(process)).toList();
            process.destroy();
            CompletableFuture<Void> ended = CompletableFuture.allOf(
                    family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
            ended.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            // Also ends one that was left paused and never heard the request.
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
