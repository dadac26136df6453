package imyeomsu.lck.match.landing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.serializer.RedisSerializer;

/** The writes of a document, each in one step. */
final class LandingScripts {

    private static final RedisScript<String> LAND = script("land", String.class);
    private static final RedisScript<Long> CONFIRM = script("confirm", Long.class);
    private static final RedisScript<Long> FAIL = script("fail", Long.class);

    private final RedisTemplate<String, byte[]> redis;

    LandingScripts(RedisTemplate<String, byte[]> redis) {
        this.redis = redis;
    }

    Outcome land(LandingKeys keys, LandedDocument document, int versions) {
        String time = millis(document.fetchedAt());
        return Outcome.valueOf(redis.execute(
                LAND,
                RedisSerializer.byteArray(),
                RedisSerializer.string(),
                keys.all(),
                arguments(
                        document.hash(),
                        time,
                        Integer.toString(versions),
                        Gzip.pack(document.body()),
                        "format",
                        document.format().name(),
                        "league",
                        document.league(),
                        "zone",
                        document.zone().getId(),
                        "etag",
                        document.etag(),
                        "lastModified",
                        document.lastModified(),
                        "fetchedAt",
                        time,
                        "triedAt",
                        time)));
    }

    void confirm(LandingKeys keys, Instant at) {
        redis.execute(CONFIRM, List.of(keys.head()), arguments(millis(at)));
    }

    void fail(LandingKeys keys, String code, String detail, Instant at, @Nullable Instant notBefore) {
        redis.execute(
                FAIL,
                List.of(keys.head()),
                arguments(code, detail, millis(at), notBefore == null ? null : millis(notBefore)));
    }

    private static <T> RedisScript<T> script(String name, Class<T> answer) {
        return RedisScript.of(new ClassPathResource(name + ".lua", LandingScripts.class), answer);
    }

    private static String millis(Instant instant) {
        return Long.toString(instant.toEpochMilli());
    }

    /** Bytes as they are, the rest as text; nothing is the empty text. */
    private static Object[] arguments(@Nullable Object... values) {
        Object[] bytes = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            bytes[i] = value instanceof byte[]
                    ? value
                    : value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }
}
