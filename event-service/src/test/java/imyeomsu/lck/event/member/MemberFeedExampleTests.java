package imyeomsu.lck.event.member;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedPage;
import imyeomsu.lck.event.feed.FeedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What auth-service promises by its documented example is understood here, and where it is can be set. */
class MemberFeedExampleTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesAlone.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AuthServiceProperties.class)
    static class PropertiesAlone {}

    @Test
    void theDocumentedExampleIsRead() throws IOException {
        try (FeedServer server = new FeedServer("/internal/member-changes", "%s")) {
            server.answers(200, Files.readString(Path.of("../docs/member-feed.example.json")));
            Duration second = Duration.ofSeconds(1);
            AuthServiceProperties settings =
                    new AuthServiceProperties(List.of(server.url()), second, second, second, second);

            FeedPage<MemberTold> page = new Feed<>(settings.source(), MemberTold.class).after(17);

            assertThat(page.last()).isEqualTo(18);
            assertThat(page.changes())
                    .containsExactly(
                            new MemberTold(18, 4711, "WITHDRAWN", Instant.parse("2026-11-01T11:00:00.123456Z")));
        }
    }

    @Test
    void thereAreDefaultsThatWork() {
        runner.run(context -> {
            AuthServiceProperties settings = context.getBean(AuthServiceProperties.class);
            assertThat(settings.url()).containsExactly(URI.create("http://localhost:8081"));
            assertThat(settings.every()).hasSeconds(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"url=", "every=10ms", "connect-timeout=1m", "read-timeout=0s", "rest=0s"})
    void whatIsOutOfRangeIsRefused(String property) {
        runner.withPropertyValues("lck.auth-service." + property)
                .run(context -> assertThat(context).hasFailed());
    }
}
