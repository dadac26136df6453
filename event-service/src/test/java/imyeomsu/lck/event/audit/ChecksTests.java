package imyeomsu.lck.event.audit;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.audit.Finding.Type;
import imyeomsu.lck.event.hottime.Phase;
import imyeomsu.lck.event.hottime.Standing;
import imyeomsu.lck.event.live.CopyView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTests {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(types(books(5, 3, 3), seen(7, 3, false), seen(7, 1, false))).isEmpty();
        assertThat(types(books(3, 3, 3), seen(7, 3, true))).isEmpty();
        assertThat(types(books(3, 0, 0))).isEmpty();
    }

    @Test
    void findsWhatWasStoredWithoutBeingCountedAndTheOtherWayRound() {
        assertThat(types(books(5, 3, 4))).containsExactly(Type.STORED_DIFFERS_FROM_ISSUED);
        assertThat(types(books(5, 3, 2))).containsExactly(Type.STORED_DIFFERS_FROM_ISSUED);
    }

    @Test
    void findsMoreThanThereAre() {
        assertThat(types(books(5, 6, 6))).containsExactly(Type.MORE_THAN_STOCK);
    }

    @Test
    void findsACopyThatSaysItIsOverWhileThereAreSome() {
        assertThat(types(books(5, 3, 3), seen(7, 3, true))).containsExactly(Type.COPY_DIFFERS);
    }

    @Test
    void findsACopyThatKnowsMoreThanTheDatabase() {
        assertThat(types(books(5, 3, 3), seen(7, 4, false))).containsExactly(Type.COPY_DIFFERS);
        assertThat(types(books(5, 3, 3), seen(8, 3, false))).containsExactly(Type.COPY_DIFFERS);
    }

    @Test
    void forgivesACopyThatIsBehind() {
        assertThat(types(books(5, 3, 3), seen(6, 2, true))).isEmpty();
        assertThat(types(books(3, 3, 3), seen(7, 2, false))).isEmpty();
    }

    @Test
    void forgivesACopyThatHasNotHeardOfItForLong() {
        CopyView deaf = new CopyView("a", 7, 9, true, NOW.minusSeconds(4));

        assertThat(types(books(5, 3, 3), deaf)).isEmpty();
    }

    private static List<Type> types(Books books, CopyView... copies) {
        return Checks.of(books, List.of(copies)).stream().map(Finding::type).toList();
    }

    private static CopyView seen(long revision, int issued, boolean shut) {
        return new CopyView("a", revision, issued, shut, NOW.minusSeconds(1));
    }

    private static Books books(int stock, int issued, int stored) {
        Standing standing = new Standing(Phase.LIVE, stock, issued, NOW.minusSeconds(60), NOW.plusSeconds(60), 7, NOW);
        return new Books(
                standing, stored, stored, stored == 0 ? 0 : 1, stored, List.of(), List.of(), stored, 0, List.of());
    }
}
