package imyeomsu.lck.common.session;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A session's fields as plain JSON: numbers, and records that the reader names. No type names are written or believed, so
 * what stands in Redis can never choose a class to be made. What is neither reads as nothing.
 */
final class SessionJson implements RedisSerializer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** @return null also where the field says something else than such a record */
    static <T> @Nullable T read(@Nullable Object stored, Class<T> type) {
        try {
            return stored instanceof JsonNode json && json.isObject() ? JSON.treeToValue(json, type) : null;
        } catch (JacksonException notOurs) {
            return null;
        }
    }

    static @Nullable JsonNode parse(String stored) {
        try {
            return stored.isEmpty() ? null : JSON.readTree(stored);
        } catch (JacksonException notOurs) {
            return null;
        }
    }

    @Override
    public byte[] serialize(@Nullable Object value) {
        return value == null ? new byte[0] : JSON.writeValueAsBytes(value);
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        return bytes == null ? null : parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
