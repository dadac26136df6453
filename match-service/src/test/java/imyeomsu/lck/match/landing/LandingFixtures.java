package imyeomsu.lck.match.landing;

import imyeomsu.lck.common.testing.Stores;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A landing on the real Redis, without the rest of the service. */
public final class LandingFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T10:12:00Z");

    private static final LettuceConnectionFactory CONNECTION = connect();

    private LandingFixtures() {}

    public static LettuceConnectionFactory redis() {
        return CONNECTION;
    }

    public static Landing landing(int versions) {
        LandingProperties properties = new LandingProperties(versions, new LandingProperties.Redis(null));
        return new Landing(new LandingRedis(properties, CONNECTION), properties);
    }

    public static LandedDocument document(String source, String key, String body, Instant fetchedAt) {
        return document(source, key, body.getBytes(StandardCharsets.UTF_8), fetchedAt);
    }

    static LandedDocument document(String source, String key, byte[] body, Instant fetchedAt) {
        return new LandedDocument(
                source,
                key,
                Format.SEASON_CSV,
                "lck",
                ZoneId.of("Asia/Seoul"),
                "\"tag\"",
                null,
                LandedDocument.hashOf(body),
                fetchedAt,
                body);
    }

    private static LettuceConnectionFactory connect() {
        var factory = new LettuceConnectionFactory(
                Stores.redis().host(), Stores.redis().port());
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
