package imyeomsu.lck.suite.bench.claims;

import java.util.Locale;

/** What is measured. */
enum Metric {
    WINNING_DIRECT(100_000, false),
    SOLDOUT_DIRECT(100, false),
    WINNING_GATEWAY(100_000, true),
    SOLDOUT_GATEWAY(100, true);

    private final int stock;
    private final boolean throughGateway;

    Metric(int stock, boolean throughGateway) {
        this.stock = stock;
        this.throughGateway = throughGateway;
    }

    /** Coupons of the round's Hot Time. */
    int stock() {
        return stock;
    }

    boolean throughGateway() {
        return throughGateway;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
