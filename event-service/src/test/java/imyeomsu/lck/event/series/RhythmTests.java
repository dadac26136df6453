package imyeomsu.lck.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void countsInKoreasTime() {
        assertThat(rhythm("0 0 20 * * WED").after(MONDAY).limit(2))
                .containsExactly(Instant.parse("2026-11-25T11:00:00Z"), Instant.parse("2026-12-02T11:00:00Z"));
    }

    @Test
    void comesAfterTheTimeItIsAskedFor() {
        Instant due = Instant.parse("2026-11-25T11:00:00Z");

        assertThat(rhythm("0 0 20 * * WED").after(due).findFirst()).hasValue(due.plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 20 * * *,         PT24H",
        "0 0 20 * * WED;SAT,   PT72H",
        "0 0/10 * * * *,       PT10M",
        "0 55 23 * * *,        PT24H",
        "0 0;9 0 1 1 *,        PT9M",
        "0 0 0;12 29 2 *,      PT12H",
        "30 * * * * *,         PT1M"
    })
    void isAsDenseAsItsShortestGap(String cron, Duration gap) {
        assertThat(rhythm(cron.replace(';', ',')).shortestGap(MONDAY)).hasValue(gap);
    }

    @Test
    void findsTheGapAcrossMidnight() {
        assertThat(rhythm("0 0,56 0,23 * * *").shortestGap(MONDAY)).hasValue(Duration.ofMinutes(4));
    }

    @Test
    void mayNeverCome() {
        assertThat(rhythm("0 0 0 30 2 *").after(MONDAY).findFirst()).isEmpty();
        assertThat(rhythm("0 0 0 30 2 *").shortestGap(MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "* * * * *",
                "0 0 20 * * * *",
                "60 0 0 * * *",
                "0 0 24 * * *",
                "0 0 0 32 * *",
                "0 0 0 * 13 *",
                "0 0 0 * * XYZ",
                "0 0 0 ? * #",
                "0 0 0 ? * MON#",
                "0 0/0 0 * * *",
                "0 9-3 0 * * *",
                "0 99999999999 0 * * *",
                "- - - - - -",
                ", , , , , ,",
                "@never"
            })
    void isNotAnyText(String cron) {
        assertThat(Rhythm.of(cron)).isEmpty();
    }

    private static Rhythm rhythm(String cron) {
        return Rhythm.of(cron).orElseThrow();
    }
}
