package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The procedure that decides claims, called by itself: as event-service does, and without everything before it. */
public final class Procedure implements AutoCloseable {

    private final PreparedStatement call;

    public Procedure(Connection database) throws SQLException {
        call = database.prepareStatement("CALL lck_event.admit(?, ?)");
    }

    /**
     * One batch of members who follow each other.
     *
     * @return how many got a coupon by this call
     */
    public int admit(long hotTime, long firstMember, int members) throws SQLException {
        call.setLong(1, hotTime);
        call.setString(2, batch(firstMember, members));
        int issued = 0;
        try (ResultSet rows = call.executeQuery()) {
            while (rows.next()) {
                issued += rows.getBoolean("is_new") ? 1 : 0;
            }
        }
        return issued;
    }

    private static String batch(long firstMember, int members) {
        return LongStream.range(firstMember, firstMember + members)
                .mapToObj(member -> "[" + member + ",250]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() throws SQLException {
        call.close();
    }
}
