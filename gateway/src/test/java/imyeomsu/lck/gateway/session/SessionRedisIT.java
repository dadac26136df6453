package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.SessionAutoConfiguration;
import imyeomsu.lck.common.testing.Stores;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;

class SessionRedisIT {

    private final ReactiveWebApplicationContextRunner gateway = new ReactiveWebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataRedisAutoConfiguration.class,
                    DataRedisReactiveAutoConfiguration.class,
                    SessionAutoConfiguration.class))
            .withUserConfiguration(SessionRedis.class, SessionTouch.class)
            .withPropertyValues(
                    "spring.data.redis.host=" + Stores.redis().host(),
                    "spring.data.redis.port=" + Stores.redis().port());

    @Test
    void touchesSessionsInTheApplicationsRedis() {
        gateway.run(context -> assertThat(inTheApplicationsAfterSessions(
                        context.getBean("sessionsTemplate", ReactiveStringRedisTemplate.class),
                        context.getBean(StringRedisTemplate.class)))
                .isTrue());
    }

    @Test
    void touchesSessionsInTheirOwnRedisWhereTheyHaveOne() {
        String url = "redis://%s:%d/3"
                .formatted(Stores.redis().host(), Stores.redis().port());
        gateway.withPropertyValues("lck.session.redis.url=" + url)
                .run(context -> assertThat(inTheApplicationsAfterSessions(
                                context.getBean("sessionsTemplate", ReactiveStringRedisTemplate.class),
                                context.getBean(StringRedisTemplate.class)))
                        .isFalse());
    }

    private static boolean inTheApplicationsAfterSessions(
            ReactiveStringRedisTemplate sessions, StringRedisTemplate applications) {
        String key = "test:" + UUID.randomUUID();
        sessions.opsForValue().set(key, "here").block();
        return applications.hasKey(key);
    }
}
