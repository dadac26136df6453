package imyeomsu.lck.gateway.upstream;

import java.time.Clock;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.cloud.loadbalancer.core.ReactorLoadBalancer;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses copies by {@link CopyBalancer} for every service. */
@Configuration(proxyBeanMethods = false)
@LoadBalancerClients(defaultConfiguration = UpstreamConfiguration.PerService.class)
class UpstreamConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Read once for each service, in a context of its own: not found by scanning, because it is no configuration. */
    static class PerService {

        @Bean
        ReactorLoadBalancer<ServiceInstance> copyBalancer(ServiceInstanceListSupplier copies, SickCopies sickCopies) {
            return new CopyBalancer(copies, sickCopies);
        }
    }
}
