package imyeomsu.lck.common.logging;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Exports the route with a trace, where Spring exports the path: a coupon's code stands in one. */
class ServletRequestObservations extends DefaultServerRequestObservationConvention {

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext request) {
        String route = request.getPathPattern();
        return KeyValue.of("http.url", route == null ? "UNKNOWN" : route);
    }
}
