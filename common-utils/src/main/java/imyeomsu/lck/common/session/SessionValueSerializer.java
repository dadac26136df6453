package imyeomsu.lck.common.session;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A session's fields as plain JSON: numbers and one {@link CurrentMember}. No type names are written or believed, so
 * what stands in Redis can never choose a class to be made. What is neither reads as nothing: a later release may keep
 * more in a session.
 */
final class SessionValueSerializer implements RedisSerializer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public byte[] serialize(@Nullable Object value) {
        return value == null ? new byte[0] : JSON.writeValueAsBytes(value);
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        try {
            JsonNode value = JSON.readTree(bytes);
            return value.isIntegralNumber() ? (Object) value.longValue() : JSON.treeToValue(value, CurrentMember.class);
        } catch (JacksonException notOurs) {
            return null;
        }
    }
}
