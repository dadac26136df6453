package imyeomsu.lck.auth.budget;

import imyeomsu.lck.common.budget.Rule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may try: so often at once, and then so often an hour.
 *
 * @param enabled whether there are such budgets; default true
 * @param addressBurst at once from one address, behind which thousands may sit, default 600
 * @param addressPerHour from one address, default 3,600
 * @param strangersBurst at once into one account from all devices that never were in it, default 10
 * @param strangersPerHour from all of these, default 12
 * @param deviceBurst at once into one account from one device that was in it before, default 10
 * @param devicePerHour from this one, default 60
 * @param memberBurst at once by one who is signed in and is asked for his password again, default 10
 * @param memberPerHour by him, default 60
 */
@ConfigurationProperties("lck.auth.budgets")
record BudgetProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("600") int addressBurst,
        @DefaultValue("3600") double addressPerHour,
        @DefaultValue("10") int strangersBurst,
        @DefaultValue("12") double strangersPerHour,
        @DefaultValue("10") int deviceBurst,
        @DefaultValue("60") double devicePerHour,
        @DefaultValue("10") int memberBurst,
        @DefaultValue("60") double memberPerHour) {

    private static final double SECONDS = 3600;

    BudgetProperties {
        // Told at the start, not by the first sign-in.
        new Rule(addressBurst, addressPerHour / SECONDS);
        new Rule(strangersBurst, strangersPerHour / SECONDS);
        new Rule(deviceBurst, devicePerHour / SECONDS);
        new Rule(memberBurst, memberPerHour / SECONDS);
    }

    Rule address() {
        return new Rule(addressBurst, addressPerHour / SECONDS);
    }

    Rule strangers() {
        return new Rule(strangersBurst, strangersPerHour / SECONDS);
    }

    Rule device() {
        return new Rule(deviceBurst, devicePerHour / SECONDS);
    }

    Rule member() {
        return new Rule(memberBurst, memberPerHour / SECONDS);
    }
}
