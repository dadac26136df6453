package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Duel;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import java.util.Map;

/** Both ways, a gateway before each, and the constant answer. */
record Sides(Side ours, Side old, Side constant) {

    /** Starts the services and both gateways at once, and waits for all. */
    static Sides start(Stage stage) {
        Server event = stage.service("event-service", stage.programs().jar("event-service"), Map.of());
        Server old = Peers.start(stage, "old", PeerCoupons.OLD.schema(), Map.of());
        Server constant = Peers.start(stage, "constant", "lck_peer_constant", Map.of());
        Server ourGateway = stage.service("gateway", stage.programs().jar("gateway"), before(event));
        Server oldGateway = stage.service("gateway-of-old", stage.programs().jar("gateway"), before(old));
        stage.awaitReady();
        return new Sides(
                new Side(new OurCoupons(), event, ourGateway),
                new Side(PeerCoupons.OLD, old, oldGateway),
                new Side(new NoCoupons(), constant, null));
    }

    private static Map<String, String> before(Server service) {
        return Map.of("EVENT_SERVICE_URI", service.url().toString());
    }

    Duel duel(ClaimRounds rounds, Metric metric) {
        boolean alone = metric == Metric.SOLDOUT_CONSTANT;
        Side peer = alone ? constant : old;
        return new Duel(
                        metric.key(),
                        connections -> rounds.run(ours, metric, connections),
                        connections -> rounds.run(peer, metric, connections),
                        metric.aim())
                .warmingThePeer(alone ? Metric.values().length : 1);
    }
}
