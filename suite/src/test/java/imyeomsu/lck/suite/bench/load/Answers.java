package imyeomsu.lck.suite.bench.load;

/** Hears of each request of a rush, in the load generator's own thread: it has to be quick. */
public interface Answers {

    /** To whom nothing but the sum matters. */
    Answers IGNORED = (index, status, nanos) -> {};

    /** @param lateNanos how long after it was due; nothing is ever late where a connection sends as soon as it may */
    default void sent(int index, long lateNanos) {}

    /** @param nanos from the moment at which the request was due, whether or not it could be sent then */
    void answered(int index, int status, long nanos);
}
