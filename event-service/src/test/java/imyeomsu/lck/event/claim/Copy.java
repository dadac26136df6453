package imyeomsu.lck.event.claim;

import com.zaxxer.hikari.HikariDataSource;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.EventProperties;
import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.budget.BudgetFixtures;
import imyeomsu.lck.event.budget.HotTimeBudgets;
import imyeomsu.lck.event.coupon.CouponFixtures;
import imyeomsu.lck.event.hottime.HotTimeFixtures;
import imyeomsu.lck.event.hottime.HotTimeViews;
import imyeomsu.lck.event.hottime.HotTimesRefreshed;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One copy of the service from the use case down to its own connections, without the web in front. */
final class Copy implements AutoCloseable {

    private static final EventProperties.Claims SETTINGS = new EventProperties.Claims(
            20_000, 500, Duration.ofSeconds(10), Duration.ofSeconds(8), Duration.ofMillis(20), Duration.ofSeconds(1));

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final HotTimeViews views;
    final OverFlags overFlags;
    final ClaimBatches batches;
    final Claims claims;
    private final HikariDataSource pool;
    private final ClaimThreads threads = new ClaimThreads();

    private Copy(HikariDataSource pool, EventProperties properties, HotTimeBudgets budgets) {
        this.pool = pool;
        JdbcClient jdbc = JdbcClient.create(pool);
        Admission admission = new Admission(new JdbcTemplate(pool));
        this.views = HotTimeFixtures.views(jdbc, properties, this::publish);
        this.overFlags = new OverFlags(admission, views, threads);
        ClaimMeters claimMeters = new ClaimMeters(meters);
        ClaimTraces traces = new ClaimTraces(Tracer.NOOP);
        SureAdmission sure = new SureAdmission(admission, properties);
        BatchAnswers answers = new BatchAnswers(sure, views, overFlags, claimMeters, traces);
        this.batches = new ClaimBatches(answers, sure, threads, traces, claimMeters, properties);
        this.claims =
                new Claims(views, overFlags, budgets, batches, CouponFixtures.coupons(jdbc, properties), claimMeters);
    }

    static Copy on(TestDatabase database) {
        return on(database.url(), settings -> settings);
    }

    static Copy on(String url, UnaryOperator<EventProperties.Claims> change) {
        return on(url, change, BudgetFixtures.none());
    }

    static Copy on(TestDatabase database, HotTimeBudgets budgets) {
        return on(database.url(), settings -> settings, budgets);
    }

    private static Copy on(String url, UnaryOperator<EventProperties.Claims> change, HotTimeBudgets budgets) {
        EventProperties properties = new EventProperties(
                "a secret of thirty-two characters", Duration.ofSeconds(1), Duration.ofDays(1), change.apply(SETTINGS));
        return new Copy(TestDatabase.pool(url, 1), properties, budgets);
    }

    static EventProperties.Claims withQueue(int queue, EventProperties.Claims of) {
        return new EventProperties.Claims(
                queue, of.batch(), of.patience(), of.resendFor(), of.resendPause(), of.retryAfter());
    }

    static EventProperties.Claims withPatience(Duration patience, EventProperties.Claims of) {
        return new EventProperties.Claims(
                of.queue(), of.batch(), patience, of.resendFor(), of.resendPause(), of.retryAfter());
    }

    static EventProperties.Claims withResendFor(Duration resendFor, EventProperties.Claims of) {
        return new EventProperties.Claims(
                of.queue(), of.batch(), of.patience(), resendFor, of.resendPause(), of.retryAfter());
    }

    Claim claim(long hotTimeId, long memberId) {
        CurrentMember member = new CurrentMember(memberId, "fan" + memberId, List.of("FAN"));
        return claims.claim(hotTimeId, new Claimant(member, Duration.ZERO, "203.0.113.7"));
    }

    void refresh() {
        HotTimeFixtures.refresh(views);
    }

    double waiting() {
        return meters.get("lck.claims.queue").gauge().value();
    }

    @Override
    public void close() {
        batches.stop();
        threads.destroy();
        pool.close();
    }

    private void publish(Object event) {
        overFlags.considerAll((HotTimesRefreshed) event);
    }
}
