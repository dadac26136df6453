package imyeomsu.lck.common.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * {@code @Import} it to a test, and the application works on the shared stores. A store that it does not ask for is not
 * started.
 *
 * <p>The schema is {@code test} and the Redis database 0; a test with ones of its own names them by {@code
 * lck.testing.schema} and {@code lck.testing.redis-database} (0 to 15).
 */
@TestConfiguration(proxyBeanMethods = false)
public class RealStores {

    @Bean
    DynamicPropertyRegistrar realStoreProperties(Environment environment) {
        String schema = environment.getProperty("lck.testing.schema", "test");
        String database = environment.getProperty("lck.testing.redis-database", "0");
        return properties -> {
            properties.add("spring.datasource.url", () -> Stores.mysql().jdbcUrl(schema));
            properties.add("spring.datasource.username", () -> Stores.mysql().username());
            properties.add("spring.datasource.password", () -> Stores.mysql().password());
            properties.add("spring.data.redis.host", () -> Stores.redis().host());
            properties.add("spring.data.redis.port", () -> Stores.redis().port());
            properties.add("spring.data.redis.database", () -> database);
        };
    }
}
