package imyeomsu.lck.common.lock;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Fenced locks for every application that has Redis, with a fence where it has a database too; off by
 * {@code lck.lock.enabled=false}.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnClass(RedisConnectionFactory.class)
@ConditionalOnSingleCandidate(RedisConnectionFactory.class)
@ConditionalOnBooleanProperty(name = "lck.lock.enabled", matchIfMissing = true)
@EnableConfigurationProperties(LockProperties.class)
public class LockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FencedLock fencedLock(
            RedisConnectionFactory connections,
            LockProperties properties,
            Holds holds,
            ObjectProvider<Fence> fence,
            LockMeter meter) {
        return new RedisFencedLock(connections, properties, holds, fence.getIfAvailable(), meter);
    }

    @Bean
    Holds lockHolds() {
        return new Holds();
    }

    /** Outside of transactions, which must begin and end under the lock. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor fencedMethodAdvisor(ObjectProvider<FencedLock> lock, ObjectProvider<LockMeter> meter) {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, Fenced.class, true), new FencedMethods(lock, meter));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }

    @Bean
    @ConditionalOnMissingBean
    LockMeter noLockMeter() {
        return (name, resource) -> {};
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {

        @Bean
        LockMeter lockMeter(ObjectProvider<MeterRegistry> meters) {
            return (name, resource) -> meters.ifUnique(registry -> {
                registry.counter(name, "resource", resource).increment();
                // There from the first hold on: in a series that begins with its first loss Prometheus sees no
                // increase.
                registry.counter(LockMeter.LOST, "resource", resource);
            });
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JdbcTemplate.class)
    @ConditionalOnSingleCandidate(DataSource.class)
    static class Database {

        @Bean
        Fence lockFence(DataSource dataSource, LockProperties properties) {
            return new Fence(dataSource, properties.fenceTable());
        }

        /** Boot hands it to the transaction managers that it makes; others take it by {@code addListener}. */
        @Bean
        TransactionExecutionListener lockFenceCheck(Holds holds, Fence fence, DataSource dataSource) {
            return new FenceCheck(holds, fence, dataSource);
        }
    }
}
