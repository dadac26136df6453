package imyeomsu.lck.gateway.upstream;

import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.loadbalancer.core.ReactorLoadBalancer;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import org.springframework.context.annotation.Bean;

/** Read once for each service, in a context of its own: no configuration by annotation, or scanning would find it. */
class PerService {

    @Bean
    ReactorLoadBalancer<ServiceInstance> copyBalancer(ServiceInstanceListSupplier copies, SickCopies sickCopies) {
        return new CopyBalancer(copies, sickCopies);
    }
}
