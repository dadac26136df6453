package imyeomsu.lck.suite.dashboard;

import static imyeomsu.lck.suite.dashboard.Asked.job;
import static imyeomsu.lck.suite.dashboard.Asked.mean;
import static imyeomsu.lck.suite.dashboard.Asked.quantile;
import static imyeomsu.lck.suite.dashboard.Asked.rareRate;
import static imyeomsu.lck.suite.dashboard.Asked.rate;

/** To be watched while a Hot Time is open: is it fair, is it fast, is every promise kept. */
final class HotTimeBoard {

    private static final String OF = job("event-service");

    private HotTimeBoard() {}

    static Dashboard board() {
        return Dashboard.of("hot-time", "LCK · Hot Time live", "Is it fair, is it fast, is every promise kept.")
                .row(
                        "Now",
                        Panel.number(
                                        "Coupons given",
                                        Unit.NUMBER,
                                        "Since the copies started; the database has the true number.")
                                .of("sum(lck_claims_total{" + OF + ",outcome=\"issued\"})", "coupons"),
                        Panel.number("Claims", Unit.REQUESTS, "A second, over all copies.")
                                .of(rate("lck_claims_total", OF), "a second"),
                        Panel.number("Told to come again", Unit.SHARE, "503: nothing was lost, the page asks again.")
                                .of(
                                        rate("lck_claims_total", OF + ",outcome=\"unavailable\"") + " / "
                                                + rate("lck_claims_total", OF),
                                        "503")
                                .badFrom(0.01),
                        Panel.number(
                                        "Broken promises",
                                        Unit.NUMBER,
                                        "Findings of audits. Anything but 0: runbook promise-broken.")
                                .of("sum(max by (type) (lck_audit_findings{" + OF + "}))", "findings")
                                .badFrom(1),
                        Panel.number("Open pages", Unit.NUMBER, "That watch the stock.")
                                .of("sum(lck_event_listeners{" + OF + "})", "pages"))
                .row(
                        "Claims",
                        Panel.lines("By outcome", Unit.REQUESTS, "What became of them.")
                                .of(rate("outcome", "lck_claims_total", OF), "{{outcome}}")
                                .stack(),
                        Panel.lines("By copy", Unit.REQUESTS, "Uneven: a copy that is slow or new.")
                                .of(rate("pod", "lck_claims_total", OF), "{{pod}}")
                                .stack(),
                        Panel.lines("Time to answer", Unit.SECONDS, "Of the request; 95 % within 1 s is the objective.")
                                .of(
                                        quantile(
                                                0.5,
                                                "",
                                                "http_server_requests_seconds",
                                                OF + ",uri=\"/api/v1/hot-times/{id}/claims\""),
                                        "half of all")
                                .of(
                                        quantile(
                                                0.95,
                                                "",
                                                "http_server_requests_seconds",
                                                OF + ",uri=\"/api/v1/hot-times/{id}/claims\""),
                                        "95 %")
                                .badFrom(1))
                .row(
                        "The line before the database",
                        Panel.lines(
                                        "Waiting",
                                        Unit.NUMBER,
                                        "Claims in a copy's line; 2,000 for a minute wake somebody.")
                                .of("sum by (pod) (lck_claims_queue{" + OF + "})", "{{pod}}")
                                .badFrom(2000),
                        Panel.lines("The first has waited", Unit.SECONDS, "10 s for a minute: the line does not move.")
                                .of("max by (pod) (lck_claims_pending_age_seconds{" + OF + "})", "{{pod}}")
                                .badFrom(10),
                        Panel.lines("Members in a batch", Unit.NUMBER, "Mean; 500 is the most, and means saturation.")
                                .of(mean("pod", "lck_claims_batch_size", OF), "{{pod}}"),
                        Panel.lines("Time of a batch", Unit.SECONDS, "One call of the database, with its repetitions.")
                                .of(quantile(0.5, "", "lck_claims_batch_time_seconds", OF), "half of all")
                                .of(quantile(0.99, "", "lck_claims_batch_time_seconds", OF), "99 %"))
                .row(
                        "Fair",
                        Panel.lines(
                                        "From ticket to claim",
                                        Unit.SECONDS,
                                        "Below a second is no human being (docs/tickets.md).")
                                .of(quantile(0.05, "", "lck_claims_waited_seconds", OF), "5 %")
                                .of(quantile(0.5, "", "lck_claims_waited_seconds", OF), "half of all"),
                        Panel.lines(
                                        "Budgets refused",
                                        Unit.A_SECOND,
                                        "By what was asked for and whose budget was spent.")
                                .of(rareRate("what, of", "lck_budget_refused_total", OF), "{{what}} of {{of}}"),
                        Panel.lines(
                                        "Not guarded",
                                        Unit.A_SECOND,
                                        "Granted without a look at budgets, because Redis was away.")
                                .of(rareRate("what", "lck_budget_unguarded_total", OF), "{{what}}"))
                .row(
                        "Kept",
                        Panel.lines("Findings by kind", Unit.NUMBER, "Of the last audits of all current Hot Times.")
                                .of("max by (type) (lck_audit_findings{" + OF + "})", "{{type}}")
                                .badFrom(1),
                        Panel.lines("Audits", Unit.A_SECOND, "By what asked for them, and whether they were clean.")
                                .of(
                                        rareRate("trigger, clean", "lck_audit_runs_total", OF),
                                        "{{trigger}}, clean {{clean}}"),
                        Panel.lines("Since the last audit", Unit.SECONDS, "Of an open Hot Time; 600 s make a ticket.")
                                .of("max(lck_audit_age_seconds{" + OF + "})", "oldest")
                                .badFrom(600),
                        Panel.lines("Journal", Unit.NUMBER, "Waiting to be written, and lost.")
                                .of("sum(lck_journal_waiting{" + OF + "})", "waiting")
                                .of(
                                        "sum(increase(lck_journal_dropped_total{" + OF + "}[10m]))",
                                        "lost within 10 minutes"));
    }
}
