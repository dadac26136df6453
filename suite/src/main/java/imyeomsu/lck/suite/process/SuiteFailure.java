package imyeomsu.lck.suite.process;

import org.jspecify.annotations.Nullable;

/** Why the suite cannot run, in one line fit for the person at the terminal. */
public final class SuiteFailure extends RuntimeException {

    public SuiteFailure(String line) {
        this(line, null);
    }

    public SuiteFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
