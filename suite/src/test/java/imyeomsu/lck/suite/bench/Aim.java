package imyeomsu.lck.suite.bench;

import java.util.Locale;
import java.util.function.Predicate;

/** What a duel should come to. */
public record Aim(String text, Predicate<Compared> met) {

    public static Aim rateAtLeast(double times) {
        return new Aim(
                String.format(Locale.ROOT, "ratio_median >= %s", times),
                sides -> sides.ratio().median() >= times);
    }

    public static Aim cpuAtMost(double times) {
        return new Aim(
                String.format(Locale.ROOT, "cpu_ratio_median <= %s", times),
                sides -> sides.cpuRatio().median() <= times);
    }

    /** Both. */
    public Aim and(Aim other) {
        return new Aim(text + " and " + other.text, met.and(other.met));
    }

    /** Neither dearer nor cheaper than by this part. */
    public static Aim cpuWithin(double part) {
        return new Aim(
                String.format(Locale.ROOT, "cpu_ratio_median within %s of 1", part),
                sides -> Math.abs(sides.cpuRatio().median() - 1) <= part);
    }
}
