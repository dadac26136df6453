package imyeomsu.lck.suite.bench.load;

/** When requests are due. */
@FunctionalInterface
public interface Pace {

    /** As soon as a connection is free: the servers are busy all the time, and how many ask at once never changes. */
    Pace AS_FAST_AS_ANSWERED = (index, start, now) -> now;

    /**
     * When this request is due, by the clock of {@link System#nanoTime()}.
     *
     * @param index from 0 on
     * @param start of the rush
     */
    long due(int index, long start, long now);

    /** Evenly, however long answers take: a slow answer makes the ones after it wait, and that wait counts as theirs. */
    static Pace steady(double perSecond) {
        return (index, start, now) -> start + (long) (index * 1e9 / perSecond);
    }
}
