package imyeomsu.lck.event.hottime;

import static imyeomsu.lck.event.hottime.HotTimeState.OPEN;
import static imyeomsu.lck.event.hottime.HotTimeState.OVER;
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
        assertThat(standing(10, 0, 1, OPENING.minusSeconds(1)).isOver()).isFalse();
        assertThat(standing(10, 9, 1, OPENING).isOver()).isFalse();
        assertThat(standing(10, 10, 1, OPENING).isOver()).isTrue();
        assertThat(standing(10, 0, 1, CLOSE).isOver()).isTrue();
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
    void takesItsTitleFromTheNewerRevision() {
        HotTime old = new HotTime(1, new Localized("가", "a"), null, standing(10, 0, 1, OPENING));
        HotTime renamed = new HotTime(1, new Localized("나", "b"), null, standing(10, 0, 2, OPENING));

        assertThat(old.and(renamed).title()).isEqualTo(renamed.title());
        assertThat(renamed.and(old).title()).isEqualTo(renamed.title());
    }

    private static Standing standing(int stock, int issued, long revision, Instant asOf) {
        return new Standing(stock, issued, OPENING, CLOSE, revision, asOf);
    }
}
