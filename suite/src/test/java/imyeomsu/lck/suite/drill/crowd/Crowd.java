package imyeomsu.lck.suite.drill.crowd;

import imyeomsu.lck.suite.drill.history.Asked;
import imyeomsu.lck.suite.drill.history.History;
import imyeomsu.lck.suite.drill.stage.Way;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Members who come one after the other and ask until they are told: what was lost, refused for the moment or not
 * answered they ask again with the same ticket, at any copy, as the page does. Whoever has a coupon looks again once.
 */
public final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 150;
    private static final long FIRST_PAUSE_MILLIS = 300;
    private static final long LONGEST_PAUSE_MILLIS = 2000;

    /** What the service asks for in its {@code Retry-After}. */
    private static final long AFTER_503_MILLIS = 1000;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(AT_ONCE);
    private final Claims claims;
    private final List<Door> doors;
    private final CountDownLatch undecided;
    private final BooleanSupplier hopeful;
    private volatile boolean over;

    /**
     * Nobody has come yet.
     *
     * @param members how many will
     * @param hopeful whether they ask on although they were told that all is sold out
     */
    public Crowd(
            Way.HotTime hotTime,
            History history,
            Sessions sessions,
            List<Door> doors,
            int members,
            BooleanSupplier hopeful) {
        this.claims = new Claims(hotTime, history, sessions);
        this.doors = doors;
        this.undecided = new CountDownLatch(members);
        this.hopeful = hopeful;
    }

    /** A third comes at once, the others one after the other until this time is over. */
    public void come(long first, Duration within, long seed) {
        Random random = new Random(seed);
        int members = (int) undecided.getCount();
        for (int i = 0; i < members; i++) {
            long after = i < members / 3 ? 0 : (long) (within.toMillis() * random.nextDouble());
            Fan fan = new Fan(first + i, random.nextInt(doors.size()));
            threads.schedule(fan, after, TimeUnit.MILLISECONDS);
        }
    }

    /** One more member asks at this one door until there is a correct answer. */
    public void pulse(String name, long member, Duration patience) throws InterruptedException {
        Door door = doors.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        String ticket = claims.ticket(member);
        long end = System.nanoTime() + patience.toNanos();
        while (!claims.claim(member, ticket, door).decided() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Waits until everybody was told, or longer than anybody would. */
    public boolean awaitDecided(Duration patience) throws InterruptedException {
        return undecided.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }

    private final class Fan implements Runnable {

        private final long member;
        private final String ticket;
        private int turn;
        private int failures;
        private boolean told;

        Fan(long member, int turn) {
            this.member = member;
            this.ticket = claims.ticket(member);
            this.turn = turn;
        }

        @Override
        public void run() {
            try {
                Asked asked = claims.claim(member, ticket, doors.get(turn++ % doors.size()));
                if (over) {
                    return;
                }
                boolean decided = asked.decided() && !(asked.soldOut() && hopeful.getAsBoolean());
                if (decided && !told) {
                    undecided.countDown();
                }
                if (!decided || !told && asked.granted()) {
                    threads.schedule(this, pause(asked), TimeUnit.MILLISECONDS);
                }
                told |= decided;
            } catch (InterruptedException | RejectedExecutionException closed) {
                Thread.currentThread().interrupt();
            }
        }

        /** Longer each time, and spread so that those who wait don't come back as one wave. */
        private long pause(Asked asked) {
            long least = asked.status() == 503 ? AFTER_503_MILLIS : FIRST_PAUSE_MILLIS;
            if (!asked.decided()) {
                least = Math.max(least, Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(8, failures++)));
            }
            return least + ThreadLocalRandom.current().nextLong(least / 2);
        }
    }
}
