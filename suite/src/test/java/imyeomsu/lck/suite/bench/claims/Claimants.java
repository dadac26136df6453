package imyeomsu.lck.suite.bench.claims;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Members who are signed in, numbered from 1: their number is their id, and here is the session of each. */
public final class Claimants {

    private final byte[][] sessions;

    private Claimants(byte[][] sessions) {
        this.sessions = sessions;
    }

    /** @param sessions the session ids of members 1, 2, 3 and so on */
    public static Claimants of(List<String> sessions) {
        return new Claimants(sessions.stream()
                .map(session -> session.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new));
    }

    public int count() {
        return sessions.length;
    }

    byte[] session(int member) {
        return sessions[member - 1];
    }
}
