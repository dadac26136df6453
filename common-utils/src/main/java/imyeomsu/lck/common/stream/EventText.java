package imyeomsu.lck.common.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Writes events as they go down a stream; written once, one may be sent to all listeners. */
public final class EventText {

    private static final byte[] HEARTBEAT = bytes(":\n\n");

    private EventText() {}

    /** Keeps a connection open that whoever is between would close; means nothing. */
    public static byte[] heartbeat() {
        return HEARTBEAT.clone();
    }

    /** When a browser comes back after its stream ended: at random between these, so that not all come at once. */
    public static byte[] retry(Duration least, Duration most) {
        return bytes("retry: " + ThreadLocalRandom.current().nextLong(least.toMillis(), most.toMillis() + 1) + "\n\n");
    }

    /**
     * An event without an id.
     *
     * @param data one line
     */
    public static byte[] event(String name, String data) {
        return bytes("event: " + name + "\ndata: " + data + "\n\n");
    }

    /**
     * An event with the id that a browser sends back when it comes again.
     *
     * @param data one line
     */
    public static byte[] event(String id, String name, String data) {
        return bytes("id: " + id + "\nevent: " + name + "\ndata: " + data + "\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
