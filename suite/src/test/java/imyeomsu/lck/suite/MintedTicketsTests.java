package imyeomsu.lck.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MintedTicketsTests {

    @Test
    void areThoseOfTheService() {
        // The same as in event-service's own TicketsTests.
        assertThat(MintedTickets.with("a secret of thirty-two characters", 1_790_000_000_123L)
                        .ticket(7, 42))
                .isEqualTo("AAABoMRQbHtpORFoFWjhWYccWX93rxjQ");
    }
}
