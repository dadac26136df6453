package imyeomsu.lck.suite.bench.claims.ways;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.claims.CouponTable;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.PeerCoupons;
import imyeomsu.lck.suite.bench.claims.Peers;
import imyeomsu.lck.suite.bench.claims.Side;
import java.util.Locale;
import java.util.Map;

/** The ways that are compared. */
enum Way {
    OURS(new OurCoupons()),
    OLD(PeerCoupons.OLD),
    STREAM(new PeerCoupons("lck_peer_stream", "coupon_once")),
    REDISLOCK(new PeerCoupons("lck_peer_redislock", "coupon_once")),
    ROWLOCK(new PeerCoupons("lck_peer_rowlock", "coupon_once"));

    private final CouponTable table;

    Way(CouponTable table) {
        this.table = table;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Starts its service without waiting; its tables are there once it is ready. */
    Side start(Stage stage, Map<String, String> environment, Runnable settle) {
        return new Side(table, server(stage, environment), null, this == STREAM ? settle : () -> {});
    }

    private Server server(Stage stage, Map<String, String> environment) {
        return table instanceof PeerCoupons peer
                ? Peers.start(stage, key(), peer.schema(), environment)
                : stage.service("event-service", stage.programs().jar("event-service"), environment);
    }
}
