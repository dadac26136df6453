package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Server;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way: a service, a gateway before it where there is one, and its tables. */
public final class Side {

    private static final Duration TO_BE_KNOWN = Duration.ofSeconds(20);

    private final CouponTable table;
    private final Server service;
    private final @Nullable Server gateway;
    private final Runnable settle;

    public Side(CouponTable table, Server service, @Nullable Server gateway) {
        this(table, service, gateway, () -> {});
    }

    /** @param settle waits until all that was promised is stored, where that is not the same */
    public Side(CouponTable table, Server service, @Nullable Server gateway, Runnable settle) {
        this.table = table;
        this.service = service;
        this.gateway = gateway;
        this.settle = settle;
    }

    public CouponTable table() {
        return table;
    }

    public Server service() {
        return service;
    }

    public Server gateway() {
        return Objects.requireNonNull(gateway, "No gateway stands before it");
    }

    public void settle() {
        settle.run();
    }

    URI target(Metric metric) {
        return (metric.throughGateway() ? gateway() : service).url();
    }

    /** Makes a Hot Time and waits until the service knows it. */
    public CouponTable.Opened open(Connection database, int stock) throws SQLException {
        CouponTable.Opened hotTime = table.open(database, stock);
        if (table instanceof OurCoupons) {
            URI detail = service.url().resolve("/api/v1/hot-times/" + hotTime.id());
            Http.await(detail, 200, TO_BE_KNOWN, () -> {});
        }
        return hotTime;
    }

    public ClaimRequest request(Metric metric, long hotTime, Claimants claimants) throws IOException {
        Optional<CsrfToken> csrf =
                metric.throughGateway() ? Optional.of(CsrfToken.of(gateway().url())) : Optional.empty();
        return table instanceof OurCoupons
                ? ClaimRequest.of(target(metric), hotTime, csrf, claimants.tickets(hotTime))
                : ClaimRequest.of(target(metric), hotTime, csrf);
    }
}
