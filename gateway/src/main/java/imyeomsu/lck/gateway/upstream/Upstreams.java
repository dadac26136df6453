package imyeomsu.lck.gateway.upstream;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.stereotype.Component;

/** What every route needs on its way to a service, in the one order that works. */
@Component
public class Upstreams {

    /** Which requests may be sent a second time although a service may already have acted on the first. */
    public enum Repeat {
        READS,
        ANY_METHOD
    }

    private final BodyLimit bodyLimit;
    private final SickCopies sickCopies;
    private final OpenStreams openStreams;

    Upstreams(BodyLimit bodyLimit, SickCopies sickCopies, OpenStreams openStreams) {
        this.bodyLimit = bodyLimit;
        this.sickCopies = sickCopies;
        this.openStreams = openStreams;
    }

    /**
     * The filters of a route. The circuit breaker stands outside of the repetition: it counts what fans get to see, so
     * one dead copy of two does not open it.
     */
    public Function<GatewayFilterSpec, UriSpec> to(String service, Repeat repeat) {
        return route -> route.filters(new UpstreamProblems(), bodyLimit)
                .circuitBreaker(breaker -> breaker.setName(service))
                .filters(new NextCopy(repeat, sickCopies));
    }

    /** As for any read, until the stream has begun: neither the breaker nor a repetition knows of what comes then. */
    public Function<GatewayFilterSpec, UriSpec> streamOf(String service) {
        return route -> to(service, Repeat.READS).apply(route.filters(openStreams));
    }

    /** How long one copy may take until it begins to answer. */
    public static Map<String, Object> answersWithin(Duration timeout) {
        return Map.of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, timeout.toMillis());
    }
}
