package imyeomsu.lck.suite.bench.claims;

import java.sql.Connection;

/** Of an endpoint that says "sold out", whatever is asked. */
final class NoCoupons implements CouponTable {

    @Override
    public Opened open(Connection database, int stock) {
        return new Opened(1, 0);
    }

    @Override
    public StoredCoupons read(Connection database, long hotTime) {
        return new StoredCoupons.Reading(0).done();
    }
}
