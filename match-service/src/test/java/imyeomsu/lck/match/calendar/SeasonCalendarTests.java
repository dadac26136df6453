package imyeomsu.lck.match.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.match.game.MatchView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SeasonCalendarTests {

    private static final Instant CHANGED = Instant.parse("2026-11-23T10:12:00Z");

    @Test
    void aMatchTakesFiftyMinutesAGame() throws Exception {
        VEvent event = only(MatchFixtures.scheduled(), Locale.ENGLISH);

        assertThat(event.getSummary().getValue()).isEqualTo("T1 vs GEN");
        assertThat(event.getDescription().getValue()).isEqualTo("T1 – Gen.G\nBest of 3");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(MatchFixtures.START);
        assertThat(Instant.from(event.getDateTimeEnd().getDate()))
                .isEqualTo(MatchFixtures.START.plus(Duration.ofMinutes(150)));
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDateTimeStamp().getDate()).isEqualTo(CHANGED);
        assertThat(event.getLastModified().getDate()).isEqualTo(CHANGED);
    }

    @Test
    void aMovedMatchKeepsItsIdAndCountsOn() throws Exception {
        VEvent planned = only(MatchFixtures.at(MatchFixtures.START, 1), Locale.KOREAN);
        VEvent moved = only(MatchFixtures.at(MatchFixtures.START.plusSeconds(3600), 2), Locale.KOREAN);

        assertThat(uid(moved)).isEqualTo(uid(planned)).isEqualTo("lck-2026-001@lck-platform");
        assertThat(moved.getSequence().getSequenceNo())
                .isGreaterThan(planned.getSequence().getSequenceNo());
        assertThat(Instant.from(moved.getDateTimeStart().getDate())).isEqualTo(MatchFixtures.START.plusSeconds(3600));
    }

    @Test
    void aFinishedMatchTellsItsScore() throws Exception {
        assertThat(only(MatchFixtures.finished(), Locale.KOREAN).getSummary().getValue())
                .isEqualTo("T1 2:0 GEN");
    }

    @Test
    void aCancelledMatchStaysAsCancelled() throws Exception {
        assertThat(only(MatchFixtures.cancelled(), Locale.KOREAN).getStatus().getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void aMatchOfWhichTheDayAloneIsKnownTakesTheDay() throws Exception {
        VEvent event = only(MatchFixtures.onThatDay(), Locale.KOREAN);

        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(text(List.of(MatchFixtures.onThatDay()), Locale.KOREAN)).contains("DTSTART;VALUE=DATE:20261128\r\n");
    }

    @Test
    void aTeamToBeDeterminedIsSaidToBe() throws Exception {
        VEvent event = only(MatchFixtures.againstNobodyKnown(), Locale.KOREAN);

        assertThat(event.getSummary().getValue()).isEqualTo("T1 vs TBD");
        assertThat(event.getDescription().getValue()).isEqualTo("티원 – 미정\n3전제");
    }

    @Test
    void linesEndAsTheStandardSaysAndAreShort() {
        String calendar =
                text(List.of(MatchFixtures.scheduled()), Locale.KOREAN, "아주 긴 이름을 가진 달력 ".repeat(10) + "🏆".repeat(40));

        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(calendar.replace("\r\n ", "")).contains("🏆".repeat(40));
    }

    @Test
    void namesItselfAndSaysWhenToAskAgain() throws Exception {
        Calendar calendar = parsed(List.of());

        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("T1 · LCK");
        assertThat(calendar.getProperty("REFRESH-INTERVAL").orElseThrow().getValue())
                .isEqualTo("PT1H");
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static VEvent only(MatchView match, Locale language) throws Exception {
        String text = text(List.of(match), language);
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        calendar.validate();
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    private static Calendar parsed(List<MatchView> matches) throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(text(matches, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(List<MatchView> matches, Locale language) {
        return text(matches, language, "T1 · LCK");
    }

    private static String text(List<MatchView> matches, Locale language, String name) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Map<String, Instant> changes = Map.of("lck-2026-001", CHANGED);
        return new String(
                SeasonCalendar.of(name, matches, changes, new CalendarTexts(messages, language)),
                StandardCharsets.UTF_8);
    }
}
