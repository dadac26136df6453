package com.example.fans;

import imyeomsu.lck.common.channel.Subscription;
import imyeomsu.lck.common.stream.EventText;
import imyeomsu.lck.common.stream.Listeners;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code stream} and {@code channel}. */
@RestController
class ScoreController {

    @Configuration(proxyBeanMethods = false)
    static class Live {

        @Bean
        Listeners<String> listeners() {
            return new Listeners<>();
        }

        @Bean
        Subscription scores(RedisConnectionFactory redis, Listeners<String> listeners) {
            return new Subscription(
                    redis, "scores", score -> listeners.tell("scores", EventText.event("score", score)));
        }
    }

    private final Listeners<String> listeners;
    private final Subscription scores;

    ScoreController(Listeners<String> listeners, Subscription scores) {
        this.listeners = listeners;
        this.scores = scores;
    }

    @GetMapping("/scores")
    void scores(HttpServletRequest request, HttpServletResponse response) throws IOException {
        listeners.open(request, response, listener -> listeners.add("scores", listener));
    }

    @Scheduled(fixedDelay = 15_000)
    void keepOpen() {
        scores.listen();
        listeners.heartbeat();
    }
}
