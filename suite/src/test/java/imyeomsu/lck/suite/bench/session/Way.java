package imyeomsu.lck.suite.bench.session;

import java.util.List;

/** An application's way to keep sessions, with a connection of its own. */
interface Way extends AutoCloseable {

    /** @return what the browser would send from now on */
    String signIn(long member);

    /** One request that asks who is there. */
    boolean knows(String session, long member);

    /** What goes on beside the requests of one minute. */
    void onceAMinute(String session);

    /** So that the next touch is due. */
    void letAMinutePass(List<String> sessions);

    /** How many commands its client has sent: what Redis runs within a script is not one. */
    long sent();

    @Override
    void close();
}
