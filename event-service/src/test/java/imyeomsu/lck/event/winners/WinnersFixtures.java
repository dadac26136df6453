package imyeomsu.lck.event.winners;

import imyeomsu.lck.event.TestDatabase;

final class WinnersFixtures {

    private WinnersFixtures() {}

    /** Member 1 has coupon 1, and so on. */
    static long soldOut(TestDatabase database, int stock) {
        long id = database.openHotTime(stock);
        database.jdbc()
                .sql("INSERT INTO coupon (hot_time_id, seq, member_id, issued_at)"
                        + " SELECT ?, seq, seq, '2026-11-01 09:00:00' FROM"
                        + " (SELECT ROW_NUMBER() OVER () AS seq FROM information_schema.columns AS a"
                        + " CROSS JOIN (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) AS b LIMIT ?) AS numbers")
                .params(id, stock)
                .update();
        database.jdbc()
                .sql("UPDATE hot_time SET issued = stock WHERE id = ?")
                .param(id)
                .update();
        return id;
    }
}
