package imyeomsu.lck.common.session;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The shared session, for every application that has Spring Session's Redis repository; off by
 * {@code lck.session.enabled=false}. The settings alone are there for reactive applications too.
 */
@AutoConfiguration(after = DataRedisAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "lck.session.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SessionProperties.class)
public class SessionAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    @ConditionalOnClass({RedisSessionRepository.class, HttpSecurity.class})
    static class Servlet {

        @Bean
        MemberSessions memberSessions(RedisConnectionFactory connections, SessionProperties properties) {
            return new MemberSessions(connections, properties);
        }

        @Bean
        SessionCookie sessionCookie(SessionProperties properties) {
            return new SessionCookie(properties);
        }

        /** What every rule list of a service stands on. CSRF is the gateway's: only it is reached by browsers. */
        @Bean
        Customizer<HttpSecurity> sharedSessionSecurity(
                MemberSessions sessions,
                SessionCookie cookie,
                @Qualifier("requestMappingHandlerMapping") HandlerMapping controllers,
                @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
            RefusedRequests refused = new RefusedRequests(controllers, answers);
            return http -> http.csrf(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .headers(AbstractHttpConfigurer::disable)
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .securityContext(
                            context -> context.securityContextRepository(new SharedSessionContexts(sessions, cookie)))
                    .exceptionHandling(
                            errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused));
        }

        @Bean
        WebMvcConfigurer currentMemberArguments() {
            return new WebMvcConfigurer() {
                @Override
                public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                    resolvers.add(new CurrentMemberArgumentResolver());
                }
            };
        }
    }
}
