package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Aim;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is measured. */
public enum Metric {
    WINNING_DIRECT(100_000, false, Aim.rateAtLeast(3).and(Aim.cpuAtMost(0.4))),
    SOLDOUT_DIRECT(100, false, Aim.rateAtLeast(5)),
    /** Ours against an endpoint that looks nothing up but the session. */
    SOLDOUT_CONSTANT(100, false, Aim.rateAtLeast(0.85)),
    WINNING_GATEWAY(100_000, true, null),
    SOLDOUT_GATEWAY(100, true, null);

    private final int stock;
    private final boolean throughGateway;
    private final @Nullable Aim aim;

    Metric(int stock, boolean throughGateway, @Nullable Aim aim) {
        this.stock = stock;
        this.throughGateway = throughGateway;
        this.aim = aim;
    }

    /** Coupons of the round's Hot Time. */
    int stock() {
        return stock;
    }

    boolean throughGateway() {
        return throughGateway;
    }

    @Nullable Aim aim() {
        return aim;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
