package imyeomsu.lck.suite.rush;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.local.LocalSuite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Everybody presses the button in the same second, twice each, on both copies. */
class ClaimRushIT {

    private static final int MEMBERS = Integer.getInteger("lck.rush.members", 2_000);
    private static final int STOCK = 100;
    private static final int PRESSES = 2;
    private static final int CALLERS = 64;
    private static final long FIRST_MEMBER = 1_000_000;

    @Test
    void givesOutExactlyTheStockAndKeepsWhatItPromised() throws Exception {
        LocalSuite suite = RunningSuite.get();
        long hotTime = RunningSuite.hotTime("러시", "Rush", STOCK, Duration.ofSeconds(-1));
        List<String> sessions = MintedSessions.mint(
                suite.redis().host(),
                suite.redis().port(),
                LongStream.range(FIRST_MEMBER, FIRST_MEMBER + MEMBERS)
                        .mapToObj(id -> new CurrentMember(id, "fan" + id, List.of("FAN"))));
        MintedTickets tickets = MintedTickets.with(suite.secrets().coupon());

        List<Claimant.Answer> answers = rush(presses(hotTime, sessions, tickets), new Claimant(suite, hotTime));

        Map<Integer, Long> rows = rows(suite, hotTime);
        assertThat(answers).hasSize(MEMBERS * PRESSES);
        assertThat(answers).extracting(Claimant.Answer::status).containsOnly(201, 200, 409);
        assertThat(rows.keySet())
                .describedAs("numbers without a gap")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, STOCK)
                        .mapToObj(seq -> (int) seq)
                        .toList());
        assertThat(rows.values()).describedAs("members").doesNotHaveDuplicates();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201 || answer.status() == 200)
                .describedAs("told that it is theirs")
                .allSatisfy(answer -> assertThat(rows).containsEntry(answer.seq(), answer.member()))
                .extracting(Claimant.Answer::member)
                .containsAll(rows.values());
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .describedAs("told so as the first")
                .hasSizeLessThanOrEqualTo(STOCK);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Claimant.Answer::code)
                .containsOnly("SOLD_OUT");
    }

    private static Queue<Claimant.Press> presses(long hotTime, List<String> sessions, MintedTickets tickets) {
        Queue<Claimant.Press> presses = new ConcurrentLinkedQueue<>();
        for (int press = 0; press < PRESSES; press++) {
            for (int i = 0; i < sessions.size(); i++) {
                long member = FIRST_MEMBER + i;
                presses.add(new Claimant.Press(member, sessions.get(i), tickets.ticket(hotTime, member), i + press));
            }
        }
        return presses;
    }

    private static List<Claimant.Answer> rush(Queue<Claimant.Press> presses, Claimant claimant) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<List<Claimant.Answer>>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                all.add(callers.submit(() -> {
                    start.await();
                    List<Claimant.Answer> answers = new ArrayList<>();
                    for (Claimant.Press press = presses.poll(); press != null; press = presses.poll()) {
                        answers.add(claimant.claim(press));
                    }
                    return answers;
                }));
            }
            start.countDown();
            List<Claimant.Answer> answers = new ArrayList<>();
            for (Future<List<Claimant.Answer>> caller : all) {
                answers.addAll(caller.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Map<Integer, Long> rows(LocalSuite suite, long hotTime) throws Exception {
        Map<Integer, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                        suite.mysql().url() + "/lck_event",
                        suite.mysql().user(),
                        suite.mysql().password());
                PreparedStatement query =
                        connection.prepareStatement("SELECT seq, member_id FROM coupon WHERE hot_time_id = ?")) {
            query.setLong(1, hotTime);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.put(found.getInt(1), found.getLong(2));
                }
            }
        }
        return rows;
    }
}
