package imyeomsu.lck.suite.drill;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.drill.history.Rule;

/** What every drill of ours must come to. */
final class Sound {

    private Sound() {}

    static void assertSound(Verdict verdict) {
        assertThat(verdict.findings()).as(verdict.name()).isEmpty();
        assertThat(verdict.stored().rows())
                .as("all coupons have an owner")
                .hasSize(Math.min(verdict.stored().stock(), verdict.members()));
    }

    /** The same on a machine that may be busy with other things: how soon it recovers is no matter. */
    static void assertKept(Verdict verdict) {
        assertThat(verdict.findings())
                .as(verdict.name())
                .filteredOn(finding -> finding.rule() != Rule.SLOW_RECOVERY)
                .isEmpty();
    }

    /** Nobody had to ask a second time. */
    static void assertUnnoticed(Verdict verdict) {
        assertSound(verdict);
        assertThat(verdict.turnedAway()).as(verdict.name()).isZero();
    }
}
