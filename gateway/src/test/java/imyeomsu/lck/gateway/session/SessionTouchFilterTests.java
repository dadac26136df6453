package imyeomsu.lck.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import imyeomsu.lck.common.session.SessionProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SessionTouchFilterTests {

    /** For so long a connection is tried. */
    private static final Duration TRIED = Duration.ofSeconds(10);

    @Test
    void aRequestDoesNotWaitForARedisThatSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            LettuceConnectionFactory connections = new LettuceConnectionFactory(
                    new RedisStandaloneConfiguration("127.0.0.1", silent.getLocalPort()),
                    LettuceClientConfiguration.builder().commandTimeout(TRIED).build());
            connections.afterPropertiesSet();
            connections.start();
            SessionTouchFilter filter = new SessionTouchFilter(
                    new SessionTouch(new ReactiveStringRedisTemplate(connections), Ticker.systemTicker()));

            long start = System.nanoTime();
            filter.filter(aSignedInCall(), exchange -> Mono.empty()).block();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TRIED.minusSeconds(1));
            connections.destroy();
        }
    }

    private static MockServerWebExchange aSignedInCall() {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/session")
                .cookie(new HttpCookie(SessionProperties.COOKIE, "7.6cd07ef2-4692-4196-a200-fd6c162c2ca3")));
    }
}
