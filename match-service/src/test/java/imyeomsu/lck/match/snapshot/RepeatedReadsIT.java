package imyeomsu.lck.match.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.MatchTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MatchTest
class RepeatedReadsIT {

    private static final String MATCHES = "/api/v1/seasons/lck-2025/matches?limit=17";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Snapshots snapshots;

    @Autowired
    MeterRegistry meters;

    @Test
    void whatWasAnsweredOnceIsAnsweredTheSameAgain() {
        MvcTestResult first = mvc.get().uri(MATCHES).exchange();
        MvcTestResult again = mvc.get().uri(MATCHES).exchange();

        assertThat(again).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(again).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache").hasHeader(HttpHeaders.ETAG, tag(first));
        assertThat(again.getResponse().getContentAsByteArray())
                .isEqualTo(first.getResponse().getContentAsByteArray())
                .hasSize(again.getResponse().getContentLength());
    }

    @Test
    void anyFormInWhichACallerNamesTheTagIsUnderstood() {
        String tag = tag(mvc.get().uri(MATCHES).exchange());

        for (String held : new String[] {tag, "W/" + tag, "\"older\", " + tag, "*"}) {
            assertThat(mvc.get().uri(MATCHES).header(HttpHeaders.IF_NONE_MATCH, held))
                    .as(held)
                    .hasStatus(304);
        }
        assertThat(mvc.get().uri(MATCHES).header(HttpHeaders.IF_NONE_MATCH, tag.replace("\"", "")))
                .hasStatusOk();
    }

    @Test
    void aChangeIsSeenByWhoAskedBefore() {
        String tag = tag(mvc.get().uri(MATCHES).exchange());
        jdbc.sql("UPDATE season SET revision = revision + 1 WHERE id = 'lck-2025'")
                .update();
        snapshots.refresh();

        MvcTestResult answer =
                mvc.get().uri(MATCHES).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(tag(answer)).isNotEqualTo(tag);
    }

    @Test
    void whatJsonCannotAnswerIsRefusedAsBefore() {
        mvc.get().uri(MATCHES).exchange();

        assertThat(mvc.get().uri(MATCHES).accept(MediaType.APPLICATION_PDF)).hasStatus(406);
        assertThat(mvc.post().uri(MATCHES)).hasStatus(405);
        assertThat(mvc.head().uri(MATCHES)).hasStatusOk();
    }

    @Test
    void aMistakeIsNeverRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThat(mvc.get().uri("/api/v1/seasons/lck-2025/matches?team=ZZZ"))
                    .hasStatus(400);
        }
    }

    @Test
    void everyAnswerIsCounted() {
        mvc.get().uri(MATCHES).exchange();
        String tag = tag(mvc.get().uri(MATCHES).exchange());
        long before = count("304");

        mvc.get().uri(MATCHES).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();

        assertThat(count("304")).isEqualTo(before + 1);
    }

    private long count(String status) {
        Collection<Timer> timers = meters.find("http.server.requests")
                .tag("uri", "/api/v1/seasons/{id}/matches")
                .tag("status", status)
                .timers();
        return timers.stream().mapToLong(Timer::count).sum();
    }

    private static String tag(MvcTestResult answer) {
        return answer.getResponse().getHeader(HttpHeaders.ETAG);
    }
}
