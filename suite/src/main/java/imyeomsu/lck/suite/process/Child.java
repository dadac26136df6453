package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running child process. */
public final class Child {

    private final Command command;
    private final Process process;
    private final ChildRecords records;
    private volatile boolean asked;

    private Child(Command command, Process process, ChildRecords records) {
        this.command = command;
        this.process = process;
        this.records = records;
    }

    public static Child start(Command command, ChildRecords records) {
        try {
            Process process = command.toProcess().start();
            records.remember(command.name(), process.toHandle());
            process.onExit().thenRun(() -> records.forget(process.pid()));
            return new Child(command, process, records);
        } catch (IOException e) {
            throw new SuiteFailure(command.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the process ends, whoever ended it. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Whether its end was asked for through this object. */
    public boolean asked() {
        return asked;
    }

    /** Waits until it ends by itself; true if it said that all went well. */
    public boolean succeedsWithin(Duration patience) {
        asked = true;
        boolean ended = endsWithin(patience);
        if (!ended) {
            kill();
        }
        records.forget(process.pid());
        return ended && process.exitValue() == 0;
    }

    /** Asks it to end, and insists once the patience is over. */
    public void stop(Duration patience) {
        asked = true;
        process.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
        records.forget(process.pid());
    }

    /** Ends it as a crash would, with everything it started. */
    public void kill() {
        asked = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
        records.forget(process.pid());
    }

    /** Stops its clock without ending it, as a long pause of a machine would. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    /** One line on a death nobody asked for. */
    public String obituary() {
        String reason = LogTail.of(command.log()).map(line -> ": " + line).orElse("");
        return "%s died (exit code %d)%s; log: %s"
                .formatted(command.name(), process.exitValue(), reason, command.log());
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String name) {
        try {
            // The shell's own kill: a machine may lack the program.
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot signal " + command.name() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
