package imyeomsu.lck.suite.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Draws free ports, none of them twice. */
public final class Ports {

    /** Below the range from which systems draw the ports of outgoing connections: a restarted copy finds its own again. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 12_000;

    private final int offset = ThreadLocalRandom.current().nextInt(COUNT);
    private int drawn;

    public synchronized int next() {
        while (drawn < COUNT) {
            int port = FIRST + (offset + drawn++) % COUNT;
            if (isFree(port)) {
                return port;
            }
        }
        throw new SuiteFailure("No port is free between " + FIRST + " and " + (FIRST + COUNT) + ".");
    }

    public List<Integer> next(int count) {
        return IntStream.range(0, count).map(i -> next()).boxed().toList();
    }

    /** The wished port and those after it. */
    public static List<Integer> from(int first, int count) {
        List<Integer> wished = IntStream.range(first, first + count).boxed().toList();
        for (int port : wished) {
            if (!isFree(port)) {
                throw new SuiteFailure("Port " + port + " is in use; choose another one with --port N.");
            }
        }
        return wished;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
