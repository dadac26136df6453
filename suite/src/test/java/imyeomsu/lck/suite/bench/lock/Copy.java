package imyeomsu.lck.suite.bench.lock;

/** A copy of an application that takes locks, with connections of its own. Several threads may use it at once. */
interface Copy extends AutoCloseable {

    /** Takes the resource, however long that takes, does the work, and lets go. */
    void under(String resource, Runnable work);

    @Override
    void close();
}
