package imyeomsu.lck.common.budget;

/**
 * How often something may be done.
 *
 * @param burst as often at once, at least once
 * @param perSecond and then again as often a second; more than 0, at most 100,000; below 1 for less often than that
 */
public record Rule(int burst, double perSecond) {

    private static final double MICROS = 1_000_000;

    /** Refuses what cannot be counted. */
    public Rule {
        if (burst < 1) {
            throw new IllegalArgumentException("A burst is at least 1");
        }
        if (!(perSecond > 0 && perSecond <= 100_000)) {
            throw new IllegalArgumentException("A rate is more than 0 and at most 100,000 a second");
        }
    }

    /** Microseconds in which one is paid back. */
    long each() {
        return Math.round(MICROS / perSecond);
    }
}
