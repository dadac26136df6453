package com.example.fans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Uses each capability of common-utils once, as its README shows it. */
@SpringBootApplication
@EnableScheduling
public class FansApplication {

    public static void main(String[] args) {
        SpringApplication.run(FansApplication.class, args);
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers("/session", "/coupons/**", "/scores")
                        .permitAll()
                        .requestMatchers("/me", "/comments")
                        .hasRole("FAN")
                        .requestMatchers("/settlements/**", "/copies")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
