package imyeomsu.lck.common.testing.security;

import imyeomsu.lck.common.testing.Stores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A service in small, on real stores and a real port. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Notes.class)
class NotesApplication {

    @Bean
    SecurityFilterChain rules(HttpSecurity http) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/notes",
                                "/api/v1/openapi/careful-service",
                                "/api/v1/openapi/careless-service",
                                "/api/v1/stream")
                        .permitAll()
                        .requestMatchers("/api/v1/notes", "/api/v1/notes/{id}")
                        .authenticated()
                        .requestMatchers("/api/v1/till/{id}")
                        .hasAnyRole("STAFF", "ADMIN")
                        .anyRequest()
                        .denyAll())
                .build();
    }

    static ConfigurableApplicationContext start(String name, boolean careful) {
        return SpringApplication.run(
                NotesApplication.class,
                "--spring.application.name=" + name,
                "--careful=" + careful,
                "--server.port=0",
                "--spring.datasource.url=" + Stores.mysql().jdbcUrl(name.replace('-', '_')),
                "--spring.datasource.username=" + Stores.mysql().username(),
                "--spring.datasource.password=" + Stores.mysql().password(),
                "--spring.data.redis.host=" + Stores.redis().host(),
                "--spring.data.redis.port=" + Stores.redis().port());
    }
}
