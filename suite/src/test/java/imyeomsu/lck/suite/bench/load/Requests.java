package imyeomsu.lck.suite.bench.load;

import java.nio.ByteBuffer;

/** What is asked, one after the other. */
public interface Requests {

    /** After so many there are no more. */
    int count();

    /**
     * Writes the next request into the empty buffer.
     *
     * @param index from 0 on
     */
    void fill(ByteBuffer buffer, int index);
}
