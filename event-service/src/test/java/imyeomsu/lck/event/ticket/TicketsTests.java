package imyeomsu.lck.event.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.database.DatabaseClockFixtures;
import imyeomsu.lck.event.key.Keys;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class TicketsTests {

    private static final Instant NOW = Instant.ofEpochMilli(1_790_000_000_123L);
    private static final Duration VALID_FOR = Duration.ofMinutes(10);

    private final MovableClock clock = new MovableClock(NOW);
    private final Tickets tickets = ticketsWith("a secret of thirty-two characters");

    @Test
    void areAMomentAndAnHmacOfIt() {
        // Computed apart from this code: HMAC-SHA-256 with HMAC-SHA-256(<the secret above>, "ticket") as its key.
        assertThat(tickets.issue(7, 42))
                .isEqualTo(new Ticket("AAABoMRQbHtpORFoFWjhWYccWX93rxjQ", NOW.plus(VALID_FOR), NOW));
    }

    @Test
    void tellHowLongAgoTheyWereGiven() {
        String ticket = tickets.issue(7, 42).ticket();
        assertThat(tickets.age(7, 42, ticket)).isZero();

        clock.move(Duration.ofSeconds(90));

        assertThat(tickets.age(7, 42, ticket)).hasSeconds(90);
        assertThat(tickets.age(7, 42, ticket)).as("as often as one likes").hasSeconds(90);
    }

    @Test
    void countOnEveryCopyThatHasTheSecret() {
        String ticket = tickets.issue(7, 42).ticket();

        assertThat(ticketsWith("a secret of thirty-two characters").age(7, 42, ticket))
                .isZero();
        assertRefused("TICKET_INVALID", ticketsWith("another secret of thirty-two chars"), ticket);
    }

    @Test
    void areForOneMemberAndOneHotTime() {
        String ticket = tickets.issue(7, 42).ticket();

        assertThatThrownBy(() -> tickets.age(7, 43, ticket)).hasMessage("TICKET_INVALID");
        assertThatThrownBy(() -> tickets.age(8, 42, ticket)).hasMessage("TICKET_INVALID");
        assertThatThrownBy(() -> tickets.age(42, 7, ticket)).hasMessage("TICKET_INVALID");
    }

    @Test
    void runOut() {
        String ticket = tickets.issue(7, 42).ticket();

        clock.move(VALID_FOR.minusMillis(1));
        assertThat(tickets.age(7, 42, ticket)).isEqualTo(VALID_FOR.minusMillis(1));

        clock.move(Duration.ofMillis(1));
        assertRefused("TICKET_EXPIRED", tickets, ticket);
    }

    @Test
    void mayComeFromACopyWhoseClockIsAheadALittle() {
        String ticket = tickets.issue(7, 42).ticket();

        clock.moveTo(NOW.minusSeconds(5));
        assertThat(tickets.age(7, 42, ticket)).isZero();

        clock.moveTo(NOW.minusSeconds(5).minusMillis(1));
        assertRefused("TICKET_INVALID", tickets, ticket);
    }

    @Test
    void areSpoiltByAnyOtherLetter() {
        String ticket = tickets.issue(7, 42).ticket();

        for (int at = 0; at < ticket.length(); at++) {
            char other = ticket.charAt(at) == 'A' ? 'B' : 'A';
            assertRefused("TICKET_INVALID", tickets, ticket.substring(0, at) + other + ticket.substring(at + 1));
            assertRefused("TICKET_INVALID", tickets, ticket.substring(0, at));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "AAABoMRQbHtpORFoFWjhWYccWX93rxjQ=",
                "AAABoMRQbHtpORFoFWjhWYccWX93rxjQAAAA",
                " AAABoMRQbHtpORFoFWjhWYccWX93rxj",
                "////////////////////////////////",
                "--------------------------------",
                "________________________________",
                "================================",
                "티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓티켓"
            })
    @NullAndEmptySource
    void areNothingElse(@Nullable String garbage) {
        assertRefused(garbage == null ? "TICKET_REQUIRED" : "TICKET_INVALID", tickets, garbage);
    }

    private static void assertRefused(String code, Tickets tickets, @Nullable String ticket) {
        assertThatThrownBy(() -> tickets.age(7, 42, ticket)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private Tickets ticketsWith(String secret) {
        Keys keys = new Keys(new EventProperties(
                secret,
                Duration.ofSeconds(1),
                Duration.ofDays(1),
                new EventProperties.Claims(
                        1, 1, Duration.ofSeconds(1), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(1))));
        return new Tickets(
                keys, DatabaseClockFixtures.clock(clock), new TicketProperties(VALID_FOR, Duration.ofMinutes(10)));
    }
}
