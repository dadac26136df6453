package imyeomsu.lck.suite.drill;

import imyeomsu.lck.suite.drill.crowd.Crowd;
import imyeomsu.lck.suite.drill.crowd.Door;
import imyeomsu.lck.suite.drill.crowd.Sessions;
import imyeomsu.lck.suite.drill.history.Asked;
import imyeomsu.lck.suite.drill.history.Checker;
import imyeomsu.lck.suite.drill.history.Finding;
import imyeomsu.lck.suite.drill.history.History;
import imyeomsu.lck.suite.drill.history.Raise;
import imyeomsu.lck.suite.drill.history.Recovery;
import imyeomsu.lck.suite.drill.history.Stored;
import imyeomsu.lck.suite.drill.stage.Copy;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A crowd claims, things break and are mended, and then it is checked what came of it. */
final class Drill {

    private static final Duration TO_BE_TOLD = Duration.ofSeconds(60);
    private static final Duration TO_RECOVER = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final int TIMES_TO_BE_QUIET = 40;

    /** Every copy has heard of more stock by then. */
    private static final long HOPE_MICROS = 4_000_000;

    /** Members who only ask whether a part is back. */
    private static final long FIRST_PULSE = 40_001;

    /** Members of the crowd before the crowd. */
    private static final long FIRST_EARLY = 30_001;

    private static final int EARLY = 600;

    /** Doors that have seen a crowd before. */
    private static final Set<String> WARM = ConcurrentHashMap.newKeySet();

    /** One thing after the other. */
    private record Step(Duration at, Fault fault, Duration lasts) {}

    private record Ended(Fault fault, long at) {}

    private final String name;
    private final DrillStage stage;
    private final Way way;
    private final List<Copy> copies;
    private final List<Step> steps = new ArrayList<>();
    private final List<Raise> raises = new CopyOnWriteArrayList<>();
    private final List<Ended> ended = new ArrayList<>();
    private final History history = new History();
    private List<Door> doors;
    private Sessions sessions = Signed.in();
    private final Duration longestRecovery = DrillSettings.ofSystem().longestRecovery();
    private int members = 600;
    private int stock = 400;
    private Duration within = Duration.ofSeconds(5);
    private long seed = 1;
    private Duration opensIn = Duration.ofMinutes(-1);
    private int signedInBefore = Integer.MAX_VALUE;
    private volatile int raisesToCome;
    private Way.@Nullable HotTime opened;
    private long nextPulse = FIRST_PULSE;

    private Drill(String name, Way way, DrillStage stage, List<Copy> copies) {
        this.stage = stage;
        this.name = name;
        this.way = way;
        this.copies = copies;
        this.doors = copies.stream().map(Door::of).toList();
    }

    /** @param name of its report */
    static Drill ours(String name) {
        DrillStage stage = DrillStage.get();
        List<Copy> copies = stage.ours();
        stage.heal();
        return new Drill(name, Way.OURS, stage, copies);
    }

    static Drill old(String name) {
        DrillStage stage = DrillStage.get();
        List<Copy> copies = stage.old();
        stage.heal();
        return new Drill(name, Way.OLD, stage, copies);
    }

    /** Its copies were started anew. */
    static void cold() {
        WARM.clear();
    }

    /** @param within so long after the first third of them the last one comes */
    Drill crowd(int many, int coupons, Duration within) {
        this.members = many;
        this.stock = coupons;
        this.within = within;
        return this;
    }

    Drill through(List<Copy> gateways) {
        this.doors = gateways.stream().map(Door::throughGateway).toList();
        return this;
    }

    /** @param before so many members have signed in before it all begins, the others do when they come */
    Drill signedInBy(Sessions other, int before) {
        this.sessions = other;
        this.signedInBefore = before;
        return this;
    }

    /** The crowd comes before that and asks all the time. */
    Drill opensIn(Duration wait) {
        this.opensIn = wait;
        return this;
    }

    Drill seed(long drawn) {
        this.seed = drawn;
        return this;
    }

    /** @param at after the crowd began to come, but not before the fault told before this one is over */
    Drill fault(Duration at, Fault fault, Duration lasts) {
        steps.add(new Step(at, fault, lasts));
        return this;
    }

    /** To be used once: more coupons. */
    Fault raise(int by) {
        raisesToCome = raisesToCome + 1;
        return new Fault("stock raised by " + by, Faults.names(copies), () -> raiseBy(by), () -> {});
    }

    private void raiseBy(int by) {
        long began = history.now();
        stage.raise(hotTime(), by);
        raises.add(new Raise(began, history.now()));
        raisesToCome = raisesToCome - 1;
    }

    /** Whether a "sold out" may not be the last word yet. */
    private boolean hopeful() {
        return raisesToCome > 0
                || !raises.isEmpty()
                        && history.now() < raises.get(raises.size() - 1).done() + HOPE_MICROS;
    }

    private Way.HotTime hotTime() {
        Way.HotTime known = opened;
        if (known == null) {
            known = stage.open(way, stock, opensIn, copies);
            opened = known;
        }
        return known;
    }

    Verdict run() throws InterruptedException {
        warmUp();
        hotTime();
        sessions.signInAll(1, Math.min(members, signedInBefore));
        long start = history.note(members + " members come for " + stock + " coupons");
        try (Crowd crowd = new Crowd(hotTime(), history, sessions, doors, members, this::hopeful)) {
            crowd.come(1, within, seed);
            for (Step step : steps) {
                TimeUnit.MICROSECONDS.sleep(Math.max(0, start + step.at().toNanos() / 1000 - history.now()));
                play(step, crowd);
            }
            crowd.awaitDecided(TO_BE_TOLD);
        }
        return verdict(quiet());
    }

    /** What a JVM costs in its first seconds is no fault that a drill is about. */
    private void warmUp() throws InterruptedException {
        if (!WARM.addAll(doors.stream().map(Door::name).toList())) {
            return;
        }
        Way.HotTime early = stage.open(way, EARLY, Duration.ofMinutes(-1), copies);
        sessions.signInAll(FIRST_EARLY, EARLY);
        try (Crowd crowd = new Crowd(early, new History(), sessions, doors, EARLY, () -> false)) {
            crowd.come(FIRST_EARLY, Duration.ofSeconds(5), seed);
            crowd.awaitDecided(TO_BE_TOLD);
        }
    }

    private void play(Step step, Crowd crowd) throws InterruptedException {
        Fault fault = step.fault();
        history.note(fault.name());
        fault.begin().run();
        TimeUnit.MILLISECONDS.sleep(step.lasts().toMillis());
        history.note("end of " + fault.name());
        fault.end().run();
        ended.add(new Ended(fault, history.note("over")));
        for (String hit : fault.hits()) {
            crowd.pulse(hit, nextPulse++, TO_RECOVER);
        }
    }

    /** What was sent may still be under way in the service when its sender has given up. */
    private Stored quiet() throws InterruptedException {
        Stored before = stage.read(hotTime());
        for (int times = 0; times < TIMES_TO_BE_QUIET; times++) {
            TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
            Stored now = stage.read(hotTime());
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private Verdict verdict(Stored stored) {
        List<Asked> asked = history.asked();
        List<Recovery> recoveries = ended.stream()
                .map(one ->
                        Recovery.of(one.fault().name(), one.at(), one.fault().hits(), asked))
                .toList();
        List<Finding> findings = new ArrayList<>(Checker.check(asked, stored, raises));
        recoveries.forEach(recovery -> recovery.finding(longestRecovery).ifPresent(findings::add));
        Verdict verdict =
                new Verdict(name, hotTime(), seed, members, stored, history, recoveries, List.copyOf(findings));
        verdict.write(stage.reports());
        System.out.println(verdict.text());
        return verdict;
    }
}
