package imyeomsu.lck.gateway;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One copy of auth-service and two of the others, at the addresses that the gateway is told. */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceDoubles {

    @Bean
    Services services() {
        return new Services();
    }

    @Bean
    DynamicPropertyRegistrar addresses(Services services) {
        return properties -> services.all()
                .forEach(copies -> copies.forEach(copy -> properties.add(
                        "spring.cloud.discovery.client.simple.instances.%s[%d].uri"
                                .formatted(copy.service(), copies.indexOf(copy)),
                        () -> "http://127.0.0.1:" + copy.port())));
    }

    /** The services behind the gateway under test. */
    public static final class Services {

        private final List<ServiceDouble> auth = List.of(new ServiceDouble("auth-service"));
        private final List<ServiceDouble> match =
                List.of(new ServiceDouble("match-service"), new ServiceDouble("match-service"));
        private final List<ServiceDouble> event =
                List.of(new ServiceDouble("event-service"), new ServiceDouble("event-service"));

        private List<List<ServiceDouble>> all() {
            return List.of(auth, match, event);
        }

        public ServiceDouble auth() {
            return auth.get(0);
        }

        public List<ServiceDouble> match() {
            return match;
        }

        public List<ServiceDouble> event() {
            return event;
        }

        public void recover() {
            all().stream().flatMap(List::stream).forEach(ServiceDouble::recovers);
        }

        /** The services that were reached since they recovered, in no order. */
        public List<String> reached() {
            return requests().map(ServiceDouble::service).toList();
        }

        private Stream<ServiceDouble> requests() {
            return all().stream().flatMap(List::stream).flatMap(copy -> copy.received().stream()
                    .map(request -> copy));
        }
    }
}
