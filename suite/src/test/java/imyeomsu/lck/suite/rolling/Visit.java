package imyeomsu.lck.suite.rolling;

import java.util.Locale;
import java.util.Set;

/** What fans do, and who answers behind the gateway. */
enum Visit {
    PAGE("gateway", 200),
    HOT_TIME("event-service", 200),
    /** 200 where the gateway asked twice and the first try had been heard. */
    CLAIM("event-service", 201, 200),
    MATCHES("match-service", 200),
    WHO_AM_I("auth-service", 200),
    SIGN_IN("auth-service", 201);

    private final String service;
    private final Set<Integer> good;

    Visit(String service, Integer... good) {
        this.service = service;
        this.good = Set.of(good);
    }

    String service() {
        return service;
    }

    boolean good(int status) {
        return good.contains(status);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
