package imyeomsu.lck.common.heartbeat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A heartbeat for every web application that has Redis; off by {@code lck.heartbeat.enabled=false}. A job comes and goes
 * and has none.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnWebApplication
@ConditionalOnClass({RedisConnectionFactory.class, JsonMapper.class})
@ConditionalOnSingleCandidate(RedisConnectionFactory.class)
@ConditionalOnBooleanProperty(name = "lck.heartbeat.enabled", matchIfMissing = true)
@EnableConfigurationProperties(HeartbeatProperties.class)
public class HeartbeatAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Copies toldCopies(RedisConnectionFactory connections, HeartbeatProperties properties) {
        return new Copies(connections, properties);
    }

    @Bean
    Heartbeat copyHeartbeat(
            Copies copies,
            HeartbeatProperties properties,
            Environment environment,
            ObjectProvider<BuildProperties> builds,
            ObjectProvider<GitProperties> commits,
            ObjectProvider<ApplicationAvailability> availability,
            ObjectProvider<DatabaseReach> database,
            Numbers numbers) {
        return new Heartbeat(
                copies,
                Identity.of(environment, properties, builds, commits),
                properties,
                () -> ready(availability.getIfAvailable()),
                database.getIfAvailable(),
                numbers);
    }

    private static boolean ready(@Nullable ApplicationAvailability availability) {
        return availability == null || availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Bean
    @ConditionalOnMissingBean
    Numbers noHeartbeatNumbers() {
        return Map::of;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {

        @Bean
        Numbers heartbeatGauges(ObjectProvider<MeterRegistry> registries, HeartbeatProperties properties) {
            return new Gauges(registries, properties);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataSource.class)
    @ConditionalOnSingleCandidate(DataSource.class)
    static class Database {

        @Bean
        DatabaseReach heartbeatDatabase(DataSource database) {
            return new DatabaseReach(database);
        }
    }
}
