package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.testing.MintedSessions;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.bench.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Members who are signed in, numbered from 1: their number is their id, and here is the session of each. */
public final class Claimants {

    private final byte[][] sessions;

    private Claimants(byte[][] sessions) {
        this.sessions = sessions;
    }

    /** Signs so many in. */
    public static Claimants signIn(RedisServer redis, int members) {
        return of(MintedSessions.mint(
                redis.host(),
                redis.port(),
                IntStream.rangeClosed(1, members).mapToObj(id -> new CurrentMember(id, "fan" + id, List.of("FAN")))));
    }

    /** @param sessions the session ids of members 1, 2, 3 and so on */
    public static Claimants of(List<String> sessions) {
        return new Claimants(sessions.stream()
                .map(session -> session.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new));
    }

    /** The ticket of each for one Hot Time. */
    byte[][] tickets(long hotTime) {
        MintedTickets tickets = MintedTickets.with(Stage.COUPON_SECRET);
        return IntStream.rangeClosed(1, count())
                .mapToObj(member -> tickets.ticket(hotTime, member).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    public int count() {
        return sessions.length;
    }

    public byte[] session(int member) {
        return sessions[member - 1];
    }
}
