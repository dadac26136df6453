package imyeomsu.lck.suite.dashboard;

import static imyeomsu.lck.suite.dashboard.Asked.job;
import static imyeomsu.lck.suite.dashboard.Asked.rate;

/** What belongs to no single service's requests: data that come in, and the machines. */
final class OtherBoards {

    private static final String MATCH = job("match-service");
    private static final String CHOSEN = "job=~\"$service\"";

    private OtherBoards() {}

    static Dashboard ingestion() {
        return Dashboard.of(
                        "ingestion",
                        "LCK · match ingestion",
                        "Whether sources speak, and how old what is published is.")
                .row(
                        "Sources",
                        Panel.lines("Visits", Unit.A_SECOND, "By source and outcome.")
                                .of(rate("source, outcome", "lck_crawl_fetches_total", MATCH), "{{source}} {{outcome}}")
                                .stack(),
                        Panel.lines(
                                        "Silent for",
                                        Unit.SECONDS,
                                        "Since a source confirmed anything; two hours make a ticket.")
                                .of("max by (source) (lck_ingest_silence_seconds{" + MATCH + "})", "{{source}}")
                                .badFrom(7200))
                .row(
                        "What is published",
                        Panel.lines(
                                        "Documents that cannot be used",
                                        Unit.NUMBER,
                                        "What was published before is kept in their place.")
                                .of("max by (source) (lck_ingest_stale_documents{" + MATCH + "})", "{{source}}")
                                .badFrom(1),
                        Panel.lines(
                                        "Age of the oldest of these",
                                        Unit.SECONDS,
                                        "How old what stands in their place is.")
                                .of("max by (source) (lck_ingest_stale_age_seconds{" + MATCH + "})", "{{source}}"))
                .row(
                        "Jobs",
                        Panel.lines("Locks taken", Unit.A_SECOND, "By job; one copy at a time has each.")
                                .of(rate("resource", "lck_lock_acquired_total", ""), "{{resource}}"),
                        Panel.lines("Locks lost", Unit.NUMBER, "Within a quarter of an hour (runbook lock-lost).")
                                .of("sum by (resource) (increase(lck_lock_lost_total[15m]))", "{{resource}}")
                                .badFrom(1))
                .row(
                        "Onwards",
                        Panel.lines("event-service has not heard for", Unit.SECONDS, "900 s make a ticket.")
                                .of("max(lck_match_copy_lag_seconds)", "matches")
                                .badFrom(900),
                        Panel.lines("Open pages", Unit.NUMBER, "That are told what changes.")
                                .of("sum(lck_match_listeners{" + MATCH + "})", "pages"));
    }

    static Dashboard jvm() {
        return Dashboard.of("jvm", "LCK · JVM", "Memory, threads and processors of every copy.")
                .choosing("service", "job", "jvm_memory_max_bytes")
                .row(
                        "Memory",
                        Panel.lines("Heap", Unit.SHARE, "Of what it may have; 95 % for ten minutes make a ticket.")
                                .of(
                                        "sum by (job, pod) (jvm_memory_used_bytes{" + CHOSEN
                                                + ",area=\"heap\"}) / sum by (job, pod) (jvm_memory_max_bytes{" + CHOSEN
                                                + ",area=\"heap\"})",
                                        "{{job}} {{pod}}")
                                .badFrom(0.95),
                        Panel.lines("Beside the heap", Unit.BYTES, "Classes, compiled code, threads.")
                                .of(
                                        "sum by (job, pod) (jvm_memory_used_bytes{" + CHOSEN + ",area=\"nonheap\"})",
                                        "{{job}} {{pod}}"),
                        Panel.lines("Buffers", Unit.BYTES, "Of the network, outside of the heap.")
                                .of(
                                        "sum by (job, pod) (jvm_buffer_memory_used_bytes{" + CHOSEN + "})",
                                        "{{job}} {{pod}}"))
                .row(
                        "Collections",
                        Panel.lines("Time in pauses", Unit.SHARE, "Of all time.")
                                .of(rate("job, pod", "jvm_gc_pause_seconds_sum", CHOSEN), "{{job}} {{pod}}")
                                .badFrom(0.1),
                        Panel.lines("Allocated", Unit.BYTES, "A second.")
                                .of(rate("job, pod", "jvm_gc_memory_allocated_bytes_total", CHOSEN), "{{job}} {{pod}}"))
                .row(
                        "Work",
                        Panel.lines("Processor", Unit.SHARE, "Of all processors that a copy sees.")
                                .of("process_cpu_usage{" + CHOSEN + "}", "{{job}} {{pod}}")
                                .badFrom(0.9),
                        Panel.lines("Threads", Unit.NUMBER, "Virtual ones are not counted.")
                                .of("sum by (job, pod) (jvm_threads_live_threads{" + CHOSEN + "})", "{{job}} {{pod}}"),
                        Panel.lines("Blocked threads", Unit.NUMBER, "That wait for a lock of the JVM.")
                                .of(
                                        "sum by (job, pod) (jvm_threads_states_threads{" + CHOSEN
                                                + ",state=\"blocked\"})",
                                        "{{job}} {{pod}}"))
                .row(
                        "Signs",
                        Panel.lines("Lines of log", Unit.A_SECOND, "Warnings and errors.")
                                .of(
                                        rate("job, level", "logback_events_total", CHOSEN + ",level=~\"warn|error\""),
                                        "{{job}} {{level}}"),
                        Panel.lines("Up for", Unit.SECONDS, "A saw means that it is killed and started again.")
                                .of("process_uptime_seconds{" + CHOSEN + "}", "{{job}} {{pod}}"),
                        Panel.lines("Open files", Unit.NUMBER, "Connections among them.")
                                .of("process_files_open_files{" + CHOSEN + "}", "{{job}} {{pod}}"));
    }
}
