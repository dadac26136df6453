package imyeomsu.lck.auth.suite;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.heartbeat.Beat;
import imyeomsu.lck.common.heartbeat.Heard;
import imyeomsu.lck.common.heartbeat.StoreReach;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiteHealthTests {

    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final Duration JUST_NOW = Duration.ofMillis(800);
    private static final Duration LONG_AGO = Duration.ofSeconds(16);

    @Test
    void callsAServiceOfWhichNothingWasHeardAway() {
        assertThat(SuiteHealth.of(List.of(), NOW).services())
                .allMatch(service -> service.state() == ServiceHealth.State.AWAY)
                .extracting(ServiceHealth::service)
                .containsExactly("gateway", "auth-service", "match-service", "event-service");
    }

    @Test
    void callsAServiceWellWhoseCopiesAllAre() {
        ServiceHealth events = health(copy("a", true, true, JUST_NOW), copy("b", true, true, JUST_NOW));

        assertThat(events.state()).isEqualTo(ServiceHealth.State.WELL);
        assertThat(events.copies())
                .hasSize(2)
                .allMatch(copy -> copy.state() == CopyHealth.State.READY)
                .allMatch(copy -> copy.heardAt().equals(NOW.minus(JUST_NOW)));
    }

    @Test
    void callsAServiceImpairedOfWhichOneCopyIsSilentNotReadyOrWithoutAStore() {
        Heard well = copy("a", true, true, JUST_NOW);

        assertThat(health(well, copy("b", true, true, LONG_AGO)).state()).isEqualTo(ServiceHealth.State.IMPAIRED);
        assertThat(health(well, copy("b", false, true, JUST_NOW)).state()).isEqualTo(ServiceHealth.State.IMPAIRED);
        assertThat(health(well, copy("b", true, false, JUST_NOW)).state()).isEqualTo(ServiceHealth.State.IMPAIRED);
    }

    @Test
    void callsAServiceAwayThatNobodyServes() {
        ServiceHealth events = health(copy("a", true, true, LONG_AGO), copy("b", false, true, JUST_NOW));

        assertThat(events.state()).isEqualTo(ServiceHealth.State.AWAY);
        assertThat(events.copies())
                .extracting(CopyHealth::state)
                .containsExactly(CopyHealth.State.SILENT, CopyHealth.State.NOT_READY);
    }

    @Test
    void showsAServiceThatNobodyExpected() {
        Heard stranger = new Heard(beat("shop", "a", true, true), JUST_NOW);

        assertThat(SuiteHealth.of(List.of(stranger), NOW).services())
                .extracting(ServiceHealth::service)
                .hasSize(5)
                .endsWith("shop");
    }

    private static ServiceHealth health(Heard... copies) {
        return SuiteHealth.of(List.of(copies), NOW).services().get(3);
    }

    private static Heard copy(String name, boolean ready, boolean database, Duration ago) {
        return new Heard(beat("event-service", name, ready, database), ago);
    }

    private static Beat beat(String service, String copy, boolean ready, boolean database) {
        return new Beat(
                service,
                copy,
                "1.2.3",
                "abc1234",
                NOW,
                NOW,
                "25",
                ready,
                5000,
                List.of(new StoreReach("redis", true, 1L), new StoreReach("database", database, null)),
                Map.of());
    }
}
