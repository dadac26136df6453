package imyeomsu.lck.suite.bench.capacity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Processors for a Hot Time to which so many come within one minute, half of them in its first ten seconds: what was
 * measured times what one fan asks for, on processors that are kept busy to 60 %.
 */
record Plan(Map<Integer, Map<String, Double>> cores) {

    private static final List<Integer> CROWDS = List.of(10_000, 100_000, 300_000, 1_000_000);
    private static final double OF_ALL_IN_THE_BUSIEST_SECOND = 0.05;
    private static final double BUSY = 0.6;

    /** What one fan does in that minute, and who answers behind the gateway. */
    enum Share {
        PAGE("gateway", 12),
        WHO_AM_I("auth-service", 1),
        SIGN_IN("auth-service", 0.1),
        /** What it is, a ticket, and a look afterwards. */
        HOT_TIME("event-service", 3),
        /** Coupons are few. */
        CLAIM_WON("event-service", 0.01),
        CLAIM_SOLD_OUT("event-service", 1.5),
        SEASON("match-service", 0.2),
        SEASON_NOT_MODIFIED("match-service", 0.3);

        private final String service;
        private final double times;

        Share(String service, double times) {
            this.service = service;
            this.times = times;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Plan of(JsonNode metrics) {
        Map<Integer, Map<String, Double>> cores = new TreeMap<>();
        for (int fans : CROWDS) {
            Map<String, Double> each = new TreeMap<>();
            for (Share share : Share.values()) {
                JsonNode micros = metrics.path(share.key()).path("cpu_us_per_request");
                double perSecond = fans * OF_ALL_IN_THE_BUSIEST_SECOND * share.times;
                micros.properties().forEach(cost -> {
                    String process = cost.getKey().equals("service") ? share.service : cost.getKey();
                    each.merge(process, perSecond * cost.getValue().asDouble() / 1e6 / BUSY, Double::sum);
                });
            }
            each.remove("load_generator");
            cores.put(fans, each);
        }
        return new Plan(cores);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("busiest_second", OF_ALL_IN_THE_BUSIEST_SECOND);
        json.put("processors_busy", BUSY);
        ObjectNode asked = json.putObject("requests_of_one_fan");
        for (Share share : Share.values()) {
            asked.put(share.key(), share.times);
        }
        ObjectNode processors = json.putObject("processors");
        cores.forEach((fans, each) -> {
            ObjectNode crowd = processors.putObject("fans_" + fans);
            each.forEach((process, count) -> crowd.put(process, Math.round(count * 10) / 10.0));
        });
        return json;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        cores.forEach((fans, each) -> {
            table.append(String.format(Locale.ROOT, "%,9d fans, processors:", fans));
            each.forEach((process, count) -> table.append(String.format(Locale.ROOT, " %s %.1f", process, count)));
            table.append('\n');
        });
        return table.toString();
    }
}
