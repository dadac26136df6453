package imyeomsu.lck.suite.dashboard;

import imyeomsu.lck.suite.dashboard.Dashboard.Row;
import java.util.List;

/** Questions that more than one dashboard asks, for one service or for what was chosen at the top. */
final class Asked {

    static final String GATEWAY = "job=\"gateway\"";

    private Asked() {}

    static String job(String service) {
        return "job=\"" + service + "\"";
    }

    /** How many a second, in each of these groups. */
    static String rate(String groups, String meter, String of) {
        return "sum by (%s) (rate(%s{%s}[$__rate_interval]))".formatted(groups, meter, of);
    }

    static String rate(String meter, String of) {
        return "sum(rate(%s{%s}[$__rate_interval]))".formatted(meter, of);
    }

    /** The same of what is counted from its first time on: none is no hole in the picture. */
    static String rareRate(String groups, String meter, String of) {
        return rate(groups, meter, of) + " or vector(0)";
    }

    /** The mean of a timer or a summary. */
    static String mean(String groups, String meter, String of) {
        return rate(groups, meter + "_sum", of) + " / " + rate(groups, meter + "_count", of);
    }

    /** A bound that this share of all stays below, as near as the buckets tell. */
    static String quantile(double share, String groups, String meter, String of) {
        String by = groups.isEmpty() ? "le" : groups + ", le";
        return "histogram_quantile(%s, %s)".formatted(share, rate(by, meter + "_bucket", of));
    }

    /** What a month's budget of failures has left: 1 is all of it, below 0 the objective is missed. */
    static String budgetLeft(String of) {
        return "1 - (((sum(increase(http_server_requests_seconds_count{%1$s,status=~\"5..\"}[30d])) or vector(0))"
                        .formatted(of)
                + " / sum(increase(http_server_requests_seconds_count{%s}[30d]))) / 0.001)".formatted(of);
    }

    /** What each service shows of its machinery. */
    static Row machinery(String service) {
        String of = job(service);
        return new Row(
                "Copies",
                List.of(
                        Panel.lines("Processor", Unit.SHARE, "Of all processors that a copy sees. Near 1: more copies.")
                                .of("process_cpu_usage{" + of + "}", "{{pod}}")
                                .badFrom(0.9),
                        Panel.lines("Heap", Unit.BYTES, "After collections; a line that only rises is a leak.")
                                .of("sum by (pod) (jvm_memory_used_bytes{" + of + ",area=\"heap\"})", "{{pod}}"),
                        Panel.lines("Redis, mean of a command", Unit.SECONDS, "Its own time and the way there.")
                                .of(mean("db_operation", "lettuce_seconds", of), "{{db_operation}}")));
    }

    /** How connections to MySQL are used. */
    static Panel pool(String service) {
        return Panel.lines(
                        "Connections to MySQL",
                        Unit.NUMBER,
                        "Waiting ones mean a slow database or too small a pool (runbook pool-exhausted).")
                .of("sum by (pod) (hikaricp_connections_active{" + job(service) + "})", "in use, {{pod}}")
                .of("sum by (pod) (hikaricp_connections_pending{" + job(service) + "})", "waiting, {{pod}}")
                .of("max by (pod) (hikaricp_connections_max{" + job(service) + "})", "all, {{pod}}");
    }

    /** Requests of a service: how many, how they end, how long they take. */
    static Row requests(String service, String but) {
        String of = job(service) + but;
        String all = "http_server_requests_seconds";
        return new Row(
                "Requests",
                List.of(
                        Panel.lines("By route", Unit.REQUESTS, "Routes, never paths: ids do not multiply them.")
                                .of(rate("method, uri", all + "_count", of), "{{method}} {{uri}}")
                                .stack(),
                        Panel.lines(
                                        "By answer",
                                        Unit.REQUESTS,
                                        "429 and 503 are told on purpose; any other 5xx is a fault.")
                                .of(rate("status", all + "_count", of), "{{status}}")
                                .stack(),
                        Panel.lines(
                                        "Time to answer",
                                        Unit.SECONDS,
                                        "Read from a few buckets: exact at the objectives' bounds.")
                                .of(quantile(0.5, "", all, of), "half of all")
                                .of(quantile(0.95, "", all, of), "95 %")
                                .of(quantile(0.99, "", all, of), "99 %")));
    }
}
