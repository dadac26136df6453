package imyeomsu.lck.suite.bench;

import org.jspecify.annotations.Nullable;

/**
 * One entrant to another, round by round; its CPU time is that of all servers.
 *
 * @param base what the one is divided by
 */
public record Comparison(Entrant one, Entrant base, @Nullable Aim aim) implements Compared {

    public static Comparison of(Entrant one, Entrant base) {
        return new Comparison(one, base, null);
    }

    String key() {
        return one.key() + "_to_" + base.key();
    }

    @Override
    public Ratio ratio() {
        return Ratio.of(one.outcomes().rates(), base.outcomes().rates());
    }

    @Override
    public Ratio cpuRatio() {
        return Ratio.of(one.outcomes().serversCpu(), base.outcomes().serversCpu());
    }
}
