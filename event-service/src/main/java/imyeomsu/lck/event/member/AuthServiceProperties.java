package imyeomsu.lck.event.member;

import imyeomsu.lck.event.feed.FeedSource;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where auth-service is, and how patiently it is asked, under {@code lck.auth-service}.
 *
 * @param url from {@code AUTH_SERVICE_URL}; several, joined by commas, are tried in turn
 * @param every how often it is asked without being nudged; 100 ms to 1 min, default 5 s
 * @param connectTimeout 10 ms to 10 s, default 1 s
 * @param readTimeout for a whole answer; 10 ms to 30 s, default 2 s
 * @param rest how long an address that keeps failing is left alone; 100 ms to 1 min, default 5 s
 */
@Validated
@ConfigurationProperties("lck.auth-service")
record AuthServiceProperties(
        @NotEmpty @DefaultValue("http://localhost:8081") List<URI> url,
        @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration every,
        @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(seconds = 10) Duration connectTimeout,
        @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(seconds = 30) Duration readTimeout,
        @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1) Duration rest) {

    FeedSource source() {
        return new FeedSource(url, "/internal/member-changes", every, connectTimeout, readTimeout, rest);
    }
}
