package imyeomsu.lck.common.session;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The shared session, for every application that has Spring Session's Redis repository; off by
 * {@code lck.session.enabled=false}. The settings alone are there for reactive applications too.
 */
@AutoConfiguration(
        after = DataRedisAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "lck.session.enabled", matchIfMissing = true)
@EnableConfigurationProperties({SessionProperties.class, SessionRedisProperties.class})
@PropertySource("classpath:imyeomsu/lck/common/session/defaults.properties")
public class SessionAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(LettuceConnectionFactory.class)
    @ConditionalOnBean({DataRedisProperties.class, ClientResources.class})
    static class Redis {

        /** Without it the pause between two attempts grows to half a minute, and nobody is signed in for as long. */
        @Bean
        ClientResourcesBuilderCustomizer reconnectSoon() {
            return resources -> resources.reconnectDelay(
                    Delay.equalJitter(Duration.ofMillis(10), Duration.ofSeconds(1), 10, TimeUnit.MILLISECONDS));
        }

        @Bean
        SessionConnections sessionConnections(
                SessionRedisProperties properties,
                DataRedisProperties shared,
                ClientResources resources,
                ObjectProvider<LettuceClientOptionsBuilderCustomizer> customizers) {
            return new SessionConnections(properties, shared, resources, customizers);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    @ConditionalOnClass({
        RedisSessionRepository.class,
        RedisConnectionFactory.class,
        HttpSecurity.class,
        DispatcherServlet.class
    })
    static class Servlet {

        @Bean
        MemberSessions memberSessions(
                ObjectProvider<SessionConnections> sessions,
                RedisConnectionFactory connections,
                SessionProperties properties) {
            SessionConnections own = sessions.getIfAvailable();
            return new MemberSessions(own == null ? connections : own.or(connections), properties);
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
                            errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                    // A request that goes on later, or to the error page, was let in or refused before.
                    .authorizeHttpRequests(
                            rules -> rules.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                    .permitAll());
        }

        /**
         * A request is observed once, as a whole. Spring Security's observations of each of its filters cost as much as
         * all else that it does for a request, and nobody looks at them.
         */
        @Bean
        @ConditionalOnMissingBean
        SecurityObservationSettings requestsAreObservedOnce() {
            return SecurityObservationSettings.noObservations();
        }

        /** What Spring Security's firewall refuses is told in the same shape as the rest. */
        @Bean
        @ConditionalOnMissingBean
        RequestRejectedHandler rejectedRequests(
                @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
            Problem rejected = new Problem(HttpStatus.BAD_REQUEST, ProblemCodes.of(HttpStatus.BAD_REQUEST));
            return (request, response, why) -> answers.resolveException(request, response, null, rejected);
        }

        /** Members come by session alone. Without this Boot would make a user and write his password to the log. */
        @Bean
        @ConditionalOnMissingBean({
            AuthenticationManager.class,
            AuthenticationManagerResolver.class,
            AuthenticationProvider.class,
            UserDetailsService.class
        })
        AuthenticationManager nobodyByPassword() {
            return attempt -> {
                throw new ProviderNotFoundException("Members come by session alone");
            };
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
