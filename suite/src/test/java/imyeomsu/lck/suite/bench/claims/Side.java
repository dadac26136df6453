package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Server;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** One of the two ways: a service, a gateway before it, and its tables. */
final class Side {

    private static final Duration TO_BE_KNOWN = Duration.ofSeconds(20);

    private final CouponTable table;
    private final Server service;
    private final Server gateway;

    Side(CouponTable table, Server service, Server gateway) {
        this.table = table;
        this.service = service;
        this.gateway = gateway;
    }

    CouponTable table() {
        return table;
    }

    long servicePid() {
        return service.pid();
    }

    long gatewayPid() {
        return gateway.pid();
    }

    URI target(Metric metric) {
        return (metric.throughGateway() ? gateway : service).url();
    }

    /** Makes the round's Hot Time and waits until the service knows it. */
    long open(Connection database, Metric metric) throws SQLException {
        long hotTime = table.open(database, metric.stock());
        if (table == CouponTable.OURS) {
            URI detail = service.url().resolve("/api/v1/hot-times/" + hotTime);
            Http.await(detail, 200, TO_BE_KNOWN, () -> {});
        }
        return hotTime;
    }

    ClaimRequest request(Metric metric, long hotTime, Claimants claimants) throws IOException {
        Optional<CsrfToken> csrf =
                metric.throughGateway() ? Optional.of(CsrfToken.of(gateway.url())) : Optional.empty();
        return table == CouponTable.OURS
                ? ClaimRequest.of(target(metric), hotTime, csrf, claimants.tickets(hotTime))
                : ClaimRequest.of(target(metric), hotTime, csrf);
    }
}
