package imyeomsu.lck.suite.dashboard;

import static imyeomsu.lck.suite.dashboard.Asked.GATEWAY;
import static imyeomsu.lck.suite.dashboard.Asked.job;
import static imyeomsu.lck.suite.dashboard.Asked.machinery;
import static imyeomsu.lck.suite.dashboard.Asked.mean;
import static imyeomsu.lck.suite.dashboard.Asked.pool;
import static imyeomsu.lck.suite.dashboard.Asked.rareRate;
import static imyeomsu.lck.suite.dashboard.Asked.rate;
import static imyeomsu.lck.suite.dashboard.Asked.requests;

/** One board a service: its requests, what it alone has, its copies. */
final class ServiceBoards {

    private static final String CALLS = "http_client_requests_seconds";
    private static final String POOL = "reactor_netty_connection_provider_";

    private ServiceBoards() {}

    static Dashboard gateway() {
        return Dashboard.of("gateway", "LCK · gateway", "What fans ask for, and how the services answer.")
                .row(requests("gateway", ",uri!~\".*stream.*\""))
                .row(
                        "Behind it",
                        Panel.lines(
                                        "Calls by route",
                                        Unit.REQUESTS,
                                        "With their answers; a call is repeated at another copy first.")
                                .of(
                                        rate(
                                                "spring_cloud_gateway_route_id, http_status_code",
                                                CALLS + "_count",
                                                GATEWAY),
                                        "{{spring_cloud_gateway_route_id}} {{http_status_code}}")
                                .stack(),
                        Panel.lines("Mean of a call", Unit.SECONDS, "Which service is slow.")
                                .of(
                                        mean(
                                                "spring_cloud_gateway_route_id",
                                                CALLS,
                                                GATEWAY + ",spring_cloud_gateway_route_id!~\".*stream.*\""),
                                        "{{spring_cloud_gateway_route_id}}"),
                        Panel.lines(
                                        "Circuit breakers",
                                        Unit.NUMBER,
                                        "1: open, the service is not called (runbook breaker-open).")
                                .of(
                                        "max by (name) (resilience4j_circuitbreaker_state{" + GATEWAY
                                                + ",state=\"open\"})",
                                        "{{name}}")
                                .badFrom(1))
                .row(
                        "Bounds",
                        Panel.lines(
                                        "Places left",
                                        Unit.NUMBER,
                                        "For calls at the same time, by service; at 0 it says 503.")
                                .of(
                                        "min by (name) (resilience4j_bulkhead_available_concurrent_calls{" + GATEWAY
                                                + "})",
                                        "{{name}}"),
                        Panel.lines(
                                        "Connections to services",
                                        Unit.NUMBER,
                                        "Waiting ones: the pool is too small, or a service slow.")
                                .of(
                                        "sum by (remote_address) (" + POOL + "active_connections{" + GATEWAY + "})",
                                        "in use, {{remote_address}}")
                                .of(
                                        "sum by (remote_address) (" + POOL + "pending_connections{" + GATEWAY + "})",
                                        "waiting, {{remote_address}}"),
                        Panel.lines("Open pages", Unit.NUMBER, "20,000 a copy at most.")
                                .of("sum by (pod) (lck_gateway_streams{" + GATEWAY + "})", "{{pod}}"),
                        Panel.lines("Sessions in use", Unit.NUMBER, "Within the last minute.")
                                .of("sum by (pod) (lck_gateway_sessions{" + GATEWAY + "})", "{{pod}}"))
                .row(machinery("gateway"));
    }

    static Dashboard auth() {
        String of = job("auth-service");
        return Dashboard.of("auth-service", "LCK · auth-service", "Signing in, sessions, members.")
                .row(requests("auth-service", ""))
                .row(
                        "Sign-in",
                        Panel.lines(
                                        "By answer",
                                        Unit.REQUESTS,
                                        "Many 401 or 429: somebody tries passwords (runbook logins-refused).")
                                .of(
                                        rate(
                                                "status",
                                                "http_server_requests_seconds_count",
                                                of + ",method=\"POST\",uri=\"/api/v1/session\""),
                                        "{{status}}")
                                .stack(),
                        Panel.lines(
                                        "Passwords in line",
                                        Unit.NUMBER,
                                        "For their turn to be hashed; beyond the line's end it is 503.")
                                .of("sum by (pod) (lck_sign_in_waiting{" + of + "})", "{{pod}}"),
                        Panel.lines("Budgets refused", Unit.A_SECOND, "By what was tried and whose budget was spent.")
                                .of(rareRate("what, of", "lck_budget_refused_total", of), "{{what}} of {{of}}"),
                        Panel.lines("Sessions out of date", Unit.NUMBER, "Members whose sessions wait to be put right.")
                                .of("max(lck_sessions_outdated{" + of + "})", "members")
                                .badFrom(1))
                .row("MySQL", pool("auth-service"))
                .row(machinery("auth-service"));
    }

    static Dashboard match() {
        String of = job("match-service");
        return Dashboard.of("match-service", "LCK · match-service", "Matches, standings, news: reads from memory.")
                .row(requests("match-service", ",uri!~\".*/stream|/actuator.*\""))
                .row(
                        "Live",
                        Panel.lines("Open pages", Unit.NUMBER, "That are told what changes.")
                                .of("sum by (pod) (lck_match_listeners{" + of + "})", "{{pod}}"),
                        pool("match-service"))
                .row(machinery("match-service"));
    }

    static Dashboard event() {
        String of = job("event-service");
        return Dashboard.of(
                        "event-service",
                        "LCK · event-service",
                        "Hot Times and coupons; claims live on a board of their own.")
                .row(requests("event-service", ",uri!~\".*/stream|/actuator.*\""))
                .row(
                        "What it follows",
                        Panel.lines(
                                        "Not heard for",
                                        Unit.SECONDS,
                                        "Of match-service and auth-service; 900 s make a ticket.")
                                .of("max by (pod) (lck_match_copy_lag_seconds{" + of + "})", "matches, {{pod}}")
                                .of("max by (pod) (lck_member_feed_lag_seconds{" + of + "})", "members, {{pod}}")
                                .badFrom(900),
                        Panel.lines("Changes taken over", Unit.NUMBER, "The number of the last one.")
                                .of("max(lck_match_copy_number{" + of + "})", "matches")
                                .of("max(lck_member_feed_number{" + of + "})", "members"),
                        Panel.lines("Coupons at tills", Unit.A_SECOND, "Redeemed, and refused by reason.")
                                .of(rate("lck_coupons_redeemed_total", of), "redeemed")
                                .of(rareRate("reason", "lck_coupons_refused_total", of), "{{reason}}"))
                .row(
                        "Stores",
                        pool("event-service"),
                        Panel.lines(
                                        "Journal, waiting",
                                        Unit.NUMBER,
                                        "Pages and acknowledgements that are not written yet.")
                                .of("sum by (pod) (lck_journal_waiting{" + of + "})", "{{pod}}"))
                .row(machinery("event-service"));
    }
}
