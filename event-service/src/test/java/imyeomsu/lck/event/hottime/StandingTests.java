package imyeomsu.lck.event.hottime;

import static imyeomsu.lck.event.hottime.HotTimeState.DRAFT;
import static imyeomsu.lck.event.hottime.HotTimeState.OPEN;
import static imyeomsu.lck.event.hottime.HotTimeState.OVER;
import static imyeomsu.lck.event.hottime.HotTimeState.PAUSED;
import static imyeomsu.lck.event.hottime.HotTimeState.SCHEDULED;
import static imyeomsu.lck.event.hottime.HotTimeState.SOLD_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.web.Localized;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final Instant OPENING = Instant.parse("2026-12-01T11:00:00Z");
    private static final Instant CLOSE = OPENING.plusSeconds(3600);

    @Test
    void isOpenFromTheOpeningUpToTheClose() {
        Standing standing = standing(10, 5, 1, OPENING);

        assertThat(standing.stateAt(OPENING.minusNanos(1000))).isEqualTo(SCHEDULED);
        assertThat(standing.stateAt(OPENING)).isEqualTo(OPEN);
        assertThat(standing.stateAt(CLOSE.minusNanos(1000))).isEqualTo(OPEN);
        assertThat(standing.stateAt(CLOSE)).isEqualTo(OVER);
    }

    @Test
    void isSoldOutOnlyWhileItWouldBeOpen() {
        Standing standing = standing(10, 10, 1, OPENING);

        assertThat(standing.stateAt(OPENING.minusSeconds(1))).isEqualTo(SCHEDULED);
        assertThat(standing.state()).isEqualTo(SOLD_OUT);
        assertThat(standing.stateAt(CLOSE)).isEqualTo(OVER);
    }

    @Test
    void isOverWhenNobodyGetsOneAnyMore() {
        assertThat(standing(10, 0, 1, OPENING.minusSeconds(1)).isShut()).isFalse();
        assertThat(standing(10, 9, 1, OPENING).isShut()).isFalse();
        assertThat(standing(10, 10, 1, OPENING).isShut()).isTrue();
        assertThat(standing(10, 0, 1, CLOSE).isShut()).isTrue();
    }

    @Test
    void followsItsPhaseBeforeItsWindow() {
        assertThat(in(Phase.DRAFT).stateAt(OPENING)).isEqualTo(DRAFT);
        assertThat(in(Phase.PAUSED).stateAt(OPENING.minusSeconds(1))).isEqualTo(SCHEDULED);
        assertThat(in(Phase.PAUSED).stateAt(OPENING)).isEqualTo(PAUSED);
        assertThat(in(Phase.PAUSED).stateAt(CLOSE)).isEqualTo(OVER);
        assertThat(in(Phase.ENDED).stateAt(OPENING.minusSeconds(1))).isEqualTo(OVER);
        assertThat(in(Phase.SEALED).stateAt(OPENING)).isEqualTo(OVER);
    }

    @Test
    void isShutWhilePausedAndOnceEnded() {
        assertThat(in(Phase.PAUSED).isShut()).isTrue();
        assertThat(in(Phase.ENDED).isShut()).isTrue();
        assertThat(in(Phase.DRAFT).isShut()).isFalse();
    }

    @Test
    void keepsTheNewerRevisionWhicheverIsHeardFirst() {
        Standing soldOut = standing(10, 10, 1, OPENING.plusSeconds(9));
        Standing raised = standing(20, 10, 2, OPENING.plusSeconds(5));

        assertThat(soldOut.and(raised))
                .isEqualTo(raised.and(soldOut))
                .isEqualTo(standing(20, 10, 2, OPENING.plusSeconds(9)));
    }

    @Test
    void neverTakesBackWhatWasIssued() {
        Standing before = standing(10, 7, 1, OPENING.plusSeconds(1));
        Standing readWhileABatchCommitted = standing(10, 5, 1, OPENING.plusSeconds(2));

        assertThat(before.and(readWhileABatchCommitted)).isEqualTo(standing(10, 7, 1, OPENING.plusSeconds(2)));
    }

    @Test
    void takesItsOfferFromTheNewerRevision() {
        HotTime old = new HotTime(1, offer("가", "a"), null, standing(10, 0, 1, OPENING));
        HotTime renamed = new HotTime(1, offer("나", "b"), null, standing(10, 0, 2, OPENING));

        assertThat(old.and(renamed).offer()).isEqualTo(renamed.offer());
        assertThat(renamed.and(old).offer()).isEqualTo(renamed.offer());
    }

    private static Offer offer(String ko, String en) {
        Benefit benefit = new Benefit("FREE_TRANSFER", "TIMES", 1, new Localized("면제", "free"));
        return new Offer(new Localized(ko, en), benefit, CLOSE, Eligibility.EVERYBODY, false);
    }

    private static Standing in(Phase phase) {
        return new Standing(phase, 10, 0, OPENING, CLOSE, 1, OPENING);
    }

    private static Standing standing(int stock, int issued, long revision, Instant asOf) {
        return new Standing(Phase.LIVE, stock, issued, OPENING, CLOSE, revision, asOf);
    }
}
