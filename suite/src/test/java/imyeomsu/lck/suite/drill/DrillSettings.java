package imyeomsu.lck.suite.drill;

import java.time.Duration;

/**
 * How long and how hard, by system properties.
 *
 * @param brief {@code drill.short}: the same faults, shorter pauses
 * @param seeds {@code drill.seeds}: how many times random faults are drawn; 20, in the short form 2
 * @param seed {@code drill.seed}: the first of them; the others follow it. Drawn where it is not told, and printed
 * @param longestRecovery {@code drill.recovery-millis}: from the end of a fault to the first correct answer; 3 s. On a
 *     machine that is busy with other things it says nothing
 */
record DrillSettings(boolean brief, int seeds, long seed, Duration longestRecovery) {

    static DrillSettings ofSystem() {
        boolean brief = Boolean.getBoolean("drill.short");
        return new DrillSettings(
                brief,
                Integer.getInteger("drill.seeds", brief ? 2 : 20),
                Long.getLong("drill.seed", System.currentTimeMillis() % 1_000_000),
                Duration.ofMillis(Long.getLong("drill.recovery-millis", 3000)));
    }

    int seconds(int whole, int inShort) {
        return brief ? inShort : whole;
    }
}
