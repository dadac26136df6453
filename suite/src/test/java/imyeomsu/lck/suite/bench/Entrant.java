package imyeomsu.lck.suite.bench;

/** One of several that do the same thing in another way or size, with all of its rounds. */
public final class Entrant {

    private final String key;
    private final Round round;
    private final boolean cold;
    private final Outcomes outcomes = new Outcomes();

    private Entrant(String key, Round round, boolean cold) {
        this.key = key;
        this.round = round;
        this.cold = cold;
    }

    public static Entrant of(String key, Round round) {
        return new Entrant(key, round, true);
    }

    /** On servers and paths that another entrant warms up. */
    public static Entrant alreadyWarm(String key, Round round) {
        return new Entrant(key, round, false);
    }

    String key() {
        return key;
    }

    Round round() {
        return round;
    }

    boolean isCold() {
        return cold;
    }

    Outcomes outcomes() {
        return outcomes;
    }
}
