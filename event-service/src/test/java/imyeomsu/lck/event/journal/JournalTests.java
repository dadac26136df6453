package imyeomsu.lck.event.journal;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.event.database.DatabaseClockFixtures;
import imyeomsu.lck.event.journal.JournalPage.Acknowledged;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class JournalTests {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.250Z");

    private final MovableClock clock = new MovableClock(NOON);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Journal journal = journal(1_000);

    @Test
    void keepsAPageASecondAndHotTime() {
        journal.acknowledged(1, Answer.ISSUED, 7, 1);
        journal.acknowledged(1, Answer.YOURS, 7, 1);
        journal.acknowledged(1, Answer.YOURS, 7, 2);
        journal.answered(2, Answer.SOLD_OUT);
        journal.answered(2, Answer.SOLD_OUT);
        assertThat(taken()).isEmpty();

        clock.move(Duration.ofSeconds(1));
        List<JournalPage> pages = taken();

        assertThat(pages).extracting(JournalPage::hotTimeId).containsExactlyInAnyOrder(1L, 2L);
        JournalPage one =
                pages.stream().filter(page -> page.hotTimeId() == 1).findFirst().orElseThrow();
        assertThat(one.second()).isEqualTo(Instant.parse("2026-05-01T12:00:00Z"));
        assertThat(one.outcomes()).containsEntry(Answer.ISSUED, 1).containsEntry(Answer.YOURS, 2);
        assertThat(one.acknowledged()).containsExactlyInAnyOrder(new Acknowledged(7, 1), new Acknowledged(7, 2));
    }

    @Test
    void neverOpensASecondAgain() {
        journal.answered(1, Answer.OVER);
        journal.turnAtOnce();
        journal.answered(1, Answer.OVER);
        clock.move(Duration.ofSeconds(-5));
        journal.answered(1, Answer.OVER);
        clock.move(Duration.ofSeconds(10));

        List<JournalPage> pages = taken();

        assertThat(pages).extracting(JournalPage::second).doesNotHaveDuplicates();
        assertThat(pages).extracting(page -> page.outcomes().get(Answer.OVER)).containsExactly(1, 2);
    }

    @Test
    void dropsWhatIsTooMuchAndSaysSo() {
        Journal small = journal(3);
        for (int member = 1; member <= 5; member++) {
            small.acknowledged(1, Answer.ISSUED, member, member);
        }
        small.turnAtOnce();
        JournalPage page = small.take().get(0);

        assertThat(page.acknowledged()).hasSize(2);
        assertThat(meters.get("lck.journal.dropped").counter().count()).isEqualTo(3);
        small.done(page);
        small.answered(1, Answer.OVER);
        small.turnAtOnce();
        assertThat(small.take()).hasSize(1);
        small.drop(page);
        assertThat(meters.get("lck.journal.dropped").counter().count()).isEqualTo(5);
    }

    @Test
    void losesNothingThatManySayAtOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Journal busy = journal(1_000_000);
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int first = thread * 10_000;
            threads.add(new Thread(() -> {
                await(start);
                for (int i = 1; i <= 10_000; i++) {
                    busy.acknowledged(1, Answer.ISSUED, first + i, first + i);
                }
            }));
        }
        threads.forEach(Thread::start);
        start.countDown();
        List<JournalPage> pages = new ArrayList<>();
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                busy.turnAtOnce();
                pages.addAll(busy.take());
            }
        }
        busy.turnAtOnce();
        pages.addAll(busy.take());

        assertThat(pages.stream().mapToInt(page -> page.acknowledged().size()).sum())
                .isEqualTo(80_000);
        assertThat(pages).extracting(JournalPage::second).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "201,,ISSUED",
        "200,,YOURS",
        "409,SOLD_OUT,SOLD_OUT",
        "409,NOT_OPEN,NOT_OPEN",
        "409,PAUSED,PAUSED",
        "409,OVER,OVER",
        "409,ANOTHER,",
        "409,,",
        "403,TICKET_EXPIRED,REFUSED",
        "429,BUDGET_SPENT,REFUSED",
        "503,SERVICE_UNAVAILABLE,UNAVAILABLE",
        "500,,UNAVAILABLE",
        "404,HOT_TIME_NOT_FOUND,",
        "400,MALFORMED_BODY,"
    })
    void countsByStatusAndCode(int status, String code, Answer answer) {
        Problem problem = code == null ? null : new Problem(HttpStatus.valueOf(status), code);

        assertThat(Answer.of(status, problem).orElse(null)).isEqualTo(answer);
    }

    private List<JournalPage> taken() {
        journal.turn();
        return journal.take();
    }

    private Journal journal(int most) {
        return new Journal(
                DatabaseClockFixtures.clock(clock),
                new JournalProperties(Duration.ofSeconds(1), most, Duration.ofDays(90)),
                meters);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
