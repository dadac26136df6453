package imyeomsu.lck.suite.dashboard;

import static imyeomsu.lck.suite.dashboard.Asked.GATEWAY;
import static imyeomsu.lck.suite.dashboard.Asked.budgetLeft;
import static imyeomsu.lck.suite.dashboard.Asked.mean;
import static imyeomsu.lck.suite.dashboard.Asked.rate;

/** The first one to look at: is anything wrong, and where. */
final class SuiteBoard {

    private static final String ALL = "http_server_requests_seconds_count";
    private static final String NO_STREAMS = GATEWAY + ",uri!~\".*stream.*\"";
    private static final String CLAIMS = "job=\"event-service\",method=\"POST\",uri=\"/api/v1/hot-times/{id}/claims\"";
    private static final String SIGN_INS = "job=\"auth-service\",method=\"POST\",uri=\"/api/v1/session\"";
    private static final String READS = "job=\"match-service\",method=\"GET\",uri!~\".*/stream|/actuator.*\"";

    private SuiteBoard() {}

    static Dashboard board() {
        return Dashboard.of("suite", "LCK · the suite", "Is anything wrong, and where. Alerts: docs/runbooks.")
                .row(
                        "Now",
                        Panel.number("Copies", Unit.NUMBER, "That Prometheus reaches.")
                                .of("sum by (job) (up{job=~\"gateway|.+-service\"})", "{{job}}"),
                        Panel.number("Alerts", Unit.NUMBER, "That fire now.")
                                .of("count(ALERTS{alertstate=\"firing\"}) or vector(0)", "firing")
                                .badFrom(1),
                        Panel.number("Requests", Unit.REQUESTS, "That reach the gateway, streams aside.")
                                .of(rate(ALL, NO_STREAMS), "a second"),
                        Panel.number("Failing", Unit.SHARE, "Of these, over five minutes; the objective allows 0.1 %.")
                                .of("lck:requests:failed_ratio:rate5m", "5xx")
                                .badFrom(0.001),
                        Panel.number("Sessions in use", Unit.NUMBER, "Within the last minute.")
                                .of("sum(lck_gateway_sessions)", "sessions"),
                        Panel.number("Open pages", Unit.NUMBER, "That listen for what changes.")
                                .of("sum(lck_gateway_streams)", "streams"))
                .row(
                        "Objectives (docs/slo.md)",
                        Panel.number(
                                        "Budget of 30 days left",
                                        Unit.SHARE,
                                        "1: nothing failed. 0: no release but a fix.")
                                .of(budgetLeft(CLAIMS), "claims")
                                .of(budgetLeft(SIGN_INS), "sign-in")
                                .of(budgetLeft(READS), "reads")
                                .of(budgetLeft(NO_STREAMS), "everything"))
                .row(
                        "How fast it is spent",
                        Panel.lines(
                                        "Failed, over an hour",
                                        Unit.SHARE,
                                        "The line: somebody is woken (14.4 times the even pace).")
                                .of("lck:claims:failed_ratio:rate1h", "claims")
                                .of("lck:logins:failed_ratio:rate1h", "sign-in")
                                .of("lck:reads:failed_ratio:rate1h", "reads")
                                .of("lck:requests:failed_ratio:rate1h", "everything")
                                .badFrom(0.0144),
                        Panel.lines(
                                        "Not in time, over an hour",
                                        Unit.SHARE,
                                        "Claims and sign-in 1 s (5 % may), reads 0.5 s (1 % may).")
                                .of("lck:claims:slow_ratio:rate1h", "claims")
                                .of("lck:logins:slow_ratio:rate1h", "sign-in")
                                .of("lck:reads:slow_ratio:rate1h", "reads")
                                .of("lck:requests:slow_ratio:rate1h", "everything, 2.5 s"))
                .row(
                        "Traffic",
                        Panel.lines("By route of the gateway", Unit.REQUESTS, "What fans do.")
                                .of(rate("uri", ALL, GATEWAY), "{{uri}}")
                                .stack(),
                        Panel.lines(
                                        "By answer",
                                        Unit.REQUESTS,
                                        "429 and 503 are told on purpose; any other 5xx is a fault.")
                                .of(rate("status", ALL, GATEWAY), "{{status}}")
                                .stack())
                .row(
                        "What all stand on",
                        Panel.lines("Redis, commands", Unit.A_SECOND, "By service.")
                                .of(rate("job", "lettuce_seconds_count", ""), "{{job}}"),
                        Panel.lines("Redis, mean of a command", Unit.SECONDS, "By service, the way there included.")
                                .of(mean("job", "lettuce_seconds", ""), "{{job}}"),
                        Panel.lines("MySQL, connections in use", Unit.NUMBER, "By service.")
                                .of("sum by (job) (hikaricp_connections_active)", "{{job}}"),
                        Panel.lines("MySQL, waiting for one", Unit.NUMBER, "Above 5 for two minutes wakes somebody.")
                                .of("sum by (job) (hikaricp_connections_pending)", "{{job}}")
                                .badFrom(5));
    }
}
