package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.suite.bench.claims.OurCoupons;
import imyeomsu.lck.suite.bench.claims.Procedure;
import java.sql.Connection;
import java.sql.SQLException;

/** Hot Times of which many coupons are gone: given by the same procedure, to members who never claim here. */
public final class Depth {

    private static final int BATCH = 1000;
    private static final long FIRST_STRANGER = 100_000_001;

    private Depth() {}

    /** @return a Hot Time that is open and has given so many away */
    public static long issue(Connection database, int stock, int issued) throws SQLException {
        long id = new OurCoupons().open(database, stock).id();
        try (Procedure procedure = new Procedure(database)) {
            for (int done = 0; done < issued; done += BATCH) {
                procedure.admit(id, FIRST_STRANGER + done, Math.min(BATCH, issued - done));
            }
        }
        return id;
    }
}
