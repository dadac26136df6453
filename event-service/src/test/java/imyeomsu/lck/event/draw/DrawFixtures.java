package imyeomsu.lck.event.draw;

import imyeomsu.lck.event.TestDatabase;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Hot Times with a draw. */
final class DrawFixtures {

    static final byte[] SEED = new byte[32];

    static {
        SEED[0] = 7;
    }

    private DrawFixtures() {}

    static long withDraw(TestDatabase database, int stock, String opensIn, String closesIn) {
        long hotTime = database.hotTime(stock, opensIn, closesIn);
        database.jdbc()
                .sql("UPDATE hot_time SET draw = 'PENDING' WHERE id = ?")
                .param(hotTime)
                .update();
        database.jdbc()
                .sql("INSERT INTO hot_time_draw (hot_time_id, seed) VALUES (?, ?)")
                .params(hotTime, SEED)
                .update();
        return hotTime;
    }

    /** Entered in time, whatever the time is now. */
    static void entered(TestDatabase database, long hotTime, long member) {
        database.jdbc()
                .sql(
                        "INSERT INTO early_comer (hot_time_id, member_id, blind, joined_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                .params(hotTime, member, blind(member))
                .update();
    }

    static byte[] blind(long member) {
        return ByteBuffer.allocate(32).putLong(member * 0x9E3779B97F4A7C15L).array();
    }

    static List<Map<String, Object>> admit(TestDatabase database, long hotTime, String members) {
        return database.jdbc()
                .sql("CALL admit(?, ?)")
                .params(hotTime, members)
                .query()
                .listOfRows();
    }

    static String state(TestDatabase database, long hotTime) {
        return database.jdbc()
                .sql("SELECT draw FROM hot_time WHERE id = ?")
                .param(hotTime)
                .query(String.class)
                .single();
    }
}
