package imyeomsu.lck.match.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.MatchTest;
import java.io.ByteArrayInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MatchTest
class CalendarIT {

    private static final String T1 = "/api/v1/calendar.ics?team=T1";

    @Autowired
    MockMvcTester mvc;

    @Test
    void aTeamsSeasonCanBeSubscribedTo() throws Exception {
        MvcTestResult answer = mvc.get().uri(T1).exchange();

        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8");
        Calendar calendar = parse(answer);
        calendar.validate();
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .hasSize(18)
                .allMatch(event -> event.getSummary().getValue().contains("T1"));
        assertThat(name(calendar)).isEqualTo("T1 · 2023 LCK 스프링");
    }

    @Test
    void withoutATeamItHoldsAllMatches() throws Exception {
        assertThat(parse(mvc.get()
                                .uri("/api/v1/calendar.ics?season=lck-2023-spring")
                                .exchange())
                        .getComponents("VEVENT"))
                .hasSize(90);
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        assertThat(name(parse(mvc.get().uri(T1 + "&lang=en").exchange()))).isEqualTo("T1 · LCK 2023 Spring");
        assertThat(name(parse(
                        mvc.get().uri(T1).header("Accept-Language", "en-GB").exchange())))
                .isEqualTo("T1 · LCK 2023 Spring");
    }

    @Test
    void whoHasTheNewestIsToldSo() {
        String tag = mvc.get().uri(T1).exchange().getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(mvc.get().uri(T1).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(mvc.get().uri("/api/v1/calendar.ics?team=ZZZ")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/calendar.ics?season=nowhere")).hasStatus(400);
        assertThat(mvc.get().uri(T1 + "&lang=fr")).hasStatus(400);
    }

    private static String name(Calendar calendar) {
        return calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue();
    }

    private static Calendar parse(MvcTestResult answer) throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }
}
