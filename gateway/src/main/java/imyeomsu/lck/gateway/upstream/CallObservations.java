package imyeomsu.lck.gateway.upstream;

import io.micrometer.common.KeyValues;
import org.springframework.cloud.gateway.filter.headers.observation.DefaultGatewayObservationConvention;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;
import org.springframework.stereotype.Component;

/** Exports the route of a call with a trace; Spring exports its whole address besides, codes and queries included. */
@Component
class CallObservations extends DefaultGatewayObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(GatewayContext call) {
        return KeyValues.empty();
    }
}
