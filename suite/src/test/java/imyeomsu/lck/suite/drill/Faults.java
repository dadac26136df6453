package imyeomsu.lck.suite.drill;

import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Store;
import imyeomsu.lck.suite.drill.stage.Way;
import imyeomsu.lck.suite.drill.stage.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What can befall the platform. */
final class Faults {

    /** So long a fault waits for its moment before it comes without. */
    private static final int PATIENCE_SECONDS = 5;

    private Faults() {}

    /** {@code kill -9} while a batch of it is on its way to the database, which never gets there. */
    static Fault killed(Copy copy, Way way) {
        return new Fault(
                "kill -9 of " + copy.name() + " as it sends a batch",
                Set.of(copy.name()),
                () -> at(way, List.of(copy), copy::kill),
                () -> {
                    copy.database().mend();
                    copy.start();
                    copy.awaitReady();
                });
    }

    /** {@code SIGSTOP}, with claims in every state. */
    static Fault paused(Copy copy) {
        return new Fault("SIGSTOP of " + copy.name(), Set.of(copy.name()), copy::pause, copy::resume);
    }

    /** {@code SIGSTOP} after a batch was sent; its answer is there when the copy wakes up. */
    static Fault pausedBeforeTheAnswer(Copy copy, Way way) {
        Wire wire = copy.database();
        return new Fault(
                "SIGSTOP of " + copy.name() + " between a batch and its answer",
                Set.of(copy.name()),
                () -> {
                    at(way, List.of(copy), () -> {
                        wire.holdAnswers();
                        copy.pause();
                    });
                    wire.mend();
                },
                copy::resume);
    }

    /** The database decides, but what it says arrives late. */
    static Fault answersHeld(Copy copy) {
        Wire wire = copy.database();
        return new Fault(
                "answers of the database to " + copy.name() + " held back",
                Set.of(copy.name()),
                wire::holdAnswers,
                wire::mend);
    }

    /** The database decides, and what it says never arrives. */
    static Fault answersLost(Copy copy) {
        Wire wire = copy.database();
        return new Fault(
                "answers of the database to " + copy.name() + " held back, then lost",
                Set.of(copy.name()),
                wire::holdAnswers,
                () -> {
                    wire.cut();
                    wire.mend();
                });
    }

    static Fault databasePaused(DrillStage stage, List<Copy> copies) {
        return new Fault("SIGSTOP of the database", names(copies), stage.mysql()::pause, stage.mysql()::resume);
    }

    /** {@code kill -9} of the database as a batch reaches it; it starts again on the same data. */
    static Fault databaseKilled(DrillStage stage, List<Copy> copies, Way way) {
        return new Fault(
                "kill -9 of the database in the middle of a batch",
                names(copies),
                () -> at(way, copies, stage.mysql()::kill),
                () -> {
                    copies.forEach(copy -> copy.database().mend());
                    stage.mysql().start();
                });
    }

    /** {@code kill -9}, and it starts again with nothing in it. */
    static Fault wiped(String what, Store redis, Set<String> hits) {
        return new Fault("kill -9 of " + what + ", which comes back empty", hits, redis::kill, redis::startEmpty);
    }

    /** No packet gets through, and nobody is told. */
    static Fault redisOutOfReach(Copy copy) {
        Wire wire = copy.redis();
        return new Fault("no network between " + copy.name() + " and Redis", Set.of(), wire::hang, wire::mend);
    }

    /** Connections end, new ones are refused. */
    static Fault redisCutOff(Copy copy) {
        Wire wire = copy.redis();
        return new Fault("wire between " + copy.name() + " and Redis cut", Set.of(), wire::cut, wire::mend);
    }

    static Fault databaseCutOff(Copy copy) {
        Wire wire = copy.database();
        return new Fault(
                "wire between " + copy.name() + " and the database cut", Set.of(copy.name()), wire::cut, wire::mend);
    }

    static Fault databaseSlow(Copy copy, Duration delay) {
        Wire wire = copy.database();
        return new Fault(
                "database %d ms away from %s".formatted(delay.toMillis(), copy.name()),
                Set.of(copy.name()),
                () -> wire.delay(delay),
                wire::mend);
    }

    static Set<String> names(List<Copy> copies) {
        return copies.stream().map(Copy::name).collect(Collectors.toSet());
    }

    /** Does this the moment before one of the copies sends a statement that makes coupons; returns once it is done. */
    private static void at(Way way, List<Copy> copies, Runnable action) {
        CountDownLatch sprung = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Runnable once = () -> {
            synchronized (sprung) {
                if (sprung.getCount() > 0) {
                    sprung.countDown();
                    action.run();
                    done.countDown();
                }
            }
        };
        copies.forEach(copy -> copy.database().atNext(way.write(), once));
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                once.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
