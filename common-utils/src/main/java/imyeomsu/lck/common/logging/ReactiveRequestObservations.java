package imyeomsu.lck.common.logging;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.reactive.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/**
 * Exports the route with a trace, where Spring exports the path: a coupon's code stands in one. The gateway's routes are
 * told by their ids, in metrics and names of spans too, where Spring knows none of them.
 */
class ReactiveRequestObservations extends DefaultServerRequestObservationConvention {

    @Override
    public String getContextualName(ServerRequestObservationContext request) {
        Object route = ReactiveRequestLogFilter.gatewayRoute(request.getAttributes());
        String name = super.getContextualName(request);
        return route == null ? name : name + " " + route;
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext request) {
        Object route = ReactiveRequestLogFilter.gatewayRoute(request.getAttributes());
        return route == null ? super.uri(request) : KeyValue.of("uri", route.toString());
    }

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext request) {
        Object route = ReactiveRequestLogFilter.gatewayRoute(request.getAttributes());
        if (route == null) {
            route = request.getPathPattern();
        }
        return KeyValue.of("http.url", route == null ? "UNKNOWN" : route.toString());
    }
}
