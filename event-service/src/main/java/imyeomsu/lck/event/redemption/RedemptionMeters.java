package imyeomsu.lck.event.redemption;

import imyeomsu.lck.common.problem.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What an operator sees of redemptions: how many, and for which reasons others were refused. */
@Component
class RedemptionMeters {

    private final MeterRegistry registry;
    private final Counter redeemed;

    RedemptionMeters(MeterRegistry registry) {
        this.registry = registry;
        this.redeemed = Counter.builder("lck.coupons.redeemed")
                .description("Coupons that became redeemed; a till that asks again is not counted")
                .register(registry);
    }

    void redeemed() {
        redeemed.increment();
    }

    <T> T countingRefusals(Supplier<T> redemption) {
        try {
            return redemption.get();
        } catch (Problem refused) {
            Counter.builder("lck.coupons.refused")
                    .description("Codes that a till was told not to take, by reason")
                    .tag("reason", refused.code().toLowerCase(Locale.ROOT))
                    .register(registry)
                    .increment();
            throw refused;
        }
    }
}
