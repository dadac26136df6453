package imyeomsu.lck.gateway.upstream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.stereotype.Component;

/**
 * Remembers which copies failed a moment ago, so that only one request in a while finds out that they still do. Nobody
 * is pinged: the fans' own requests tell, and each of them that fails is repeated elsewhere.
 */
@Component
class SickCopies {

    private static final Logger log = LoggerFactory.getLogger(SickCopies.class);

    private final Map<String, Instant> retryAt = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration bench;

    SickCopies(Clock clock, @Value("${lck.gateway.sick-copy-rests:5s}") Duration bench) {
        this.clock = clock;
        this.bench = bench;
    }

    void failed(@Nullable ServiceInstance copy) {
        if (copy != null && retryAt.put(key(copy), clock.instant().plus(bench)) == null) {
            log.warn("A copy of {} fails and is left out: {}", copy.getServiceId(), key(copy));
        }
    }

    void answered(@Nullable ServiceInstance copy) {
        if (copy != null && !retryAt.isEmpty() && retryAt.remove(key(copy)) != null) {
            log.info("A copy of {} answers again: {}", copy.getServiceId(), key(copy));
        }
    }

    /** Whether a request may be sent there; of many that ask when the rest is over, one is told yes. */
    boolean mayTry(ServiceInstance copy) {
        if (retryAt.isEmpty()) {
            return true;
        }
        Instant rests = retryAt.get(key(copy));
        Instant now = clock.instant();
        return rests == null || (!now.isBefore(rests) && retryAt.replace(key(copy), rests, now.plus(bench)));
    }

    static String key(ServiceInstance copy) {
        return copy.getHost() + ':' + copy.getPort();
    }
}
