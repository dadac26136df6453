package imyeomsu.lck.common.heartbeat;

import java.time.Duration;

/**
 * A copy as it was last heard of.
 *
 * @param ago since then, by the clock of Redis
 */
public record Heard(Beat beat, Duration ago) {

    private static final int MISSED = 3;

    /** Whether it should have told of itself several times meanwhile: it was killed, hangs, or has lost Redis. */
    public boolean silent() {
        return ago.toMillis() > MISSED * beat.everyMillis();
    }
}
