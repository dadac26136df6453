package imyeomsu.lck.suite.rolling;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What rolling every service costs fans.
 *
 * @param claimed requests for a coupon, each another member's
 * @param issued coupons that are stored
 */
record RollingReport(Map<String, StopTimes> times, List<Rolled> rolled, int fans, int claimed, int issued) {

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", "rolling");
        root.put("cores", Runtime.getRuntime().availableProcessors());
        root.put("jdk", System.getProperty("java.version"));
        root.put("fans", fans);
        ObjectNode stops = root.putObject("stop_seconds");
        times.forEach((service, each) -> stops.putObject(service)
                .put("drain", each.drain().toSeconds())
                .put("linger", each.linger().toSeconds())
                .put("phase", each.phase().toSeconds())
                .put("total", each.total().toSeconds())
                .put("connection_life", each.life().toSeconds()));
        ObjectNode metrics = root.putObject("metrics");
        rolled.forEach(each -> fill(metrics.putObject(each.key()), each));
        root.put("failed", failed(false));
        root.put("failed_careless", failed(true));
        root.put("aim", "0 failed requests");
        root.put("aim_met", failed(false) == 0);
        root.put("claims_asked", claimed);
        root.put("coupons_stored", issued);
        return root;
    }

    private static void fill(ObjectNode metric, Rolled one) {
        metric.put("pods", one.pods());
        metric.put("killed", one.killed());
        metric.put("seconds", one.took().toSeconds());
        metric.put("requests", one.counts().requests());
        metric.put("failed", one.counts().failed());
        metric.put("slowest_ms", one.counts().slowest().toMillis());
        ObjectNode asked = metric.putObject("asked");
        one.counts().asked().forEach((visit, times) -> asked.put(visit.key(), times));
        ObjectNode failures = metric.putObject("failures");
        one.counts().failures().forEach(failures::put);
    }

    private int failed(boolean careless) {
        return rolled.stream()
                .filter(each -> each.careless() == careless)
                .mapToInt(each -> each.counts().failed())
                .sum();
    }

    String table() {
        StringBuilder table = new StringBuilder();
        rolled.forEach(each -> table.append(each.line()).append('\n'));
        return table.append("aim 0 failed: ")
                .append(failed(false) == 0 ? "met" : "MISSED")
                .append('\n')
                .toString();
    }
}
