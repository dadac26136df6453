package imyeomsu.lck.suite.drill.stage;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;

/** Signals to processes that the drills have started themselves. */
final class Signals {

    private Signals() {}

    static void send(String name, long pid) {
        try {
            // The shell's own kill: a machine may lack the program.
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new SuiteFailure("Cannot signal " + pid + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once and waits for the end; its own parent reaps it. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
