package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Duel;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import java.util.Map;

/** Both ways, a gateway before each. */
record Sides(Side ours, Side peers) {

    private static final String PEER = "imyeomsu.lck.suite.bench.claims.peer.PeerApplication";

    /** Starts both services and both gateways at once, and waits for all. */
    static Sides start(Stage stage) {
        Server event = stage.service("event-service", stage.programs().jar("event-service"), Map.of());
        Server peer = stage.service("peer", stage.programs().peer(PEER, "event-service", "/peer/peer.yml"), Map.of());
        Server ourGateway = stage.service("gateway", stage.programs().jar("gateway"), before(event));
        Server peerGateway = stage.service("gateway-of-peer", stage.programs().jar("gateway"), before(peer));
        stage.awaitReady();
        return new Sides(new Side(CouponTable.OURS, event, ourGateway), new Side(CouponTable.PEER, peer, peerGateway));
    }

    private static Map<String, String> before(Server service) {
        return Map.of("EVENT_SERVICE_URI", service.url().toString());
    }

    Duel duel(ClaimRounds rounds, Metric metric) {
        return new Duel(
                metric.key(),
                connections -> rounds.run(ours, metric, connections),
                connections -> rounds.run(peers, metric, connections));
    }
}
