package imyeomsu.lck.gateway.upstream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses copies by {@link CopyBalancer} for every service. */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = PerService.class)
class UpstreamConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterBinder streamMeters(OpenStreams streams) {
        return registry -> Gauge.builder("lck.gateway.streams", streams, OpenStreams::count)
                .description("Pages that listen through this copy")
                .register(registry);
    }
}
