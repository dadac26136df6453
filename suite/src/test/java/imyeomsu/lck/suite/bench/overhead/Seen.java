package imyeomsu.lck.suite.bench.overhead;

import imyeomsu.lck.suite.bench.Outcome;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.Side;
import java.util.HashMap;
import java.util.Map;

/** The same service and gateway twice: as they run in production, and without anything that tells of a request. */
final class Seen {

    private static final Map<String, String> BLIND = Map.of(
            "LCK_LOGGING_ENABLED", "false",
            "MANAGEMENT_METRICS_ENABLE_ALL", "false",
            "MANAGEMENT_OBSERVATIONS_ENABLE_ALL", "false",
            "JDBC_DATASOURCE_PROXY_ENABLED", "false");

    private Seen() {}

    /** Logs, metrics, and spans of the part of all traces that is kept by default. */
    static Side asInProduction(Stage stage, Watchers watchers) {
        return side(
                stage, "seen", Map.of("ZIPKIN_ENDPOINT", watchers.endpoint(), "LOG_MEMBER_KEY", Stage.COUPON_SECRET));
    }

    static Side blind(Stage stage) {
        return side(stage, "blind", BLIND);
    }

    /** One after the other: the first one makes the tables. */
    private static Side side(Stage stage, String name, Map<String, String> environment) {
        Server service = stage.service("event-service-" + name, stage.programs().jar("event-service"), environment);
        service.awaitReady();
        Map<String, String> ofGateway = new HashMap<>(environment);
        ofGateway.put("EVENT_SERVICE_URI", service.url().toString());
        Server gateway = stage.service("gateway-" + name, stage.programs().jar("gateway"), ofGateway);
        gateway.awaitReady();
        return new Side(new OurCoupons(), service, gateway);
    }

    /** A gateway's CPU time is what a claim costs too. */
    static Outcome together(Outcome outcome) {
        Map<String, Double> cpu = new HashMap<>(outcome.cpu());
        Double gateway = cpu.get("gateway");
        if (gateway != null) {
            cpu.merge(Outcome.SERVICE, gateway, Double::sum);
        }
        return new Outcome(outcome.requests(), outcome.perSecond(), cpu, outcome.verdict());
    }
}
