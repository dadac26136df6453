package imyeomsu.lck.event.proof;

import imyeomsu.lck.event.TestDatabase;

/** Hot Times that are over, with winners 1, 2, 3 and so on, who have the same numbers. */
final class ProofFixtures {

    private ProofFixtures() {}

    static long overWith(TestDatabase database, int winners) {
        long hotTime = database.hotTime(winners + 5, "-2 HOUR", "-1 HOUR");
        give(database, hotTime, winners);
        return hotTime;
    }

    static void give(TestDatabase database, long hotTime, int winners) {
        database.jdbc()
                .sql(
                        "INSERT INTO coupon (hot_time_id, seq, member_id, issued_at)"
                                + " SELECT ?, number, number, UTC_TIMESTAMP(6) - INTERVAL 90 MINUTE + INTERVAL number MICROSECOND"
                                + " FROM (WITH RECURSIVE up (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM up"
                                + " WHERE number < LEAST(?, 1000)) SELECT low.number + 1000 * (high.number - 1) AS number"
                                + " FROM up AS low JOIN up AS high ON high.number <= ? DIV 1000 + 1) AS numbers WHERE number <= ?")
                .params(hotTime, winners, winners, winners)
                .update();
        database.jdbc()
                .sql("UPDATE hot_time SET issued = ? WHERE id = ?")
                .params(winners, hotTime)
                .update();
    }
}
