package imyeomsu.lck.common.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.databind.JsonNode;

/** What changes a session and its member's index together, each one script on the keys of one member. */
final class SessionScripts {

    private static final RedisScript<Long> OPEN = script("open", Long.class);
    private static final RedisScript<Long> REPLACE = script("replace", Long.class);
    private static final RedisScript<Long> REPLACE_ALL = script("replace-all", Long.class);
    private static final RedisScript<Long> CLOSE = script("close", Long.class);
    private static final RedisScript<Long> CLOSE_MANY = script("close-many", Long.class);

    @SuppressWarnings("rawtypes")
    private static final RedisScript<List> LIST = script("list", List.class);

    private final StringRedisTemplate redis;

    SessionScripts(RedisConnectionFactory connections) {
        this.redis = new StringRedisTemplate(connections);
    }

    /** @param more further fields of the hash, each with its value */
    void open(SessionId id, int most, long idleSeconds, long absoluteSeconds, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                id.secret().toString(),
                Integer.toString(most),
                Long.toString(idleSeconds),
                Long.toString(absoluteSeconds)));
        arguments.addAll(more);
        run(OPEN, id.memberId(), List.of(id.indexKey(), id.key()), arguments);
    }

    boolean replace(SessionId id, String member) {
        return run(REPLACE, id.memberId(), List.of(id.indexKey(), id.key()), List.of(member)) == 1;
    }

    int replaceAll(long memberId, String member) {
        return run(REPLACE_ALL, memberId, List.of(SessionId.indexKey(memberId)), List.of(member));
    }

    boolean close(SessionId id) {
        return run(
                        CLOSE,
                        id.memberId(),
                        List.of(id.indexKey(), id.key()),
                        List.of(id.secret().toString()))
                == 1;
    }

    int closeOne(long memberId, String handle) {
        return run(CLOSE_MANY, memberId, List.of(SessionId.indexKey(memberId)), List.of(handle, ""));
    }

    /** @param kept the secret of the one that goes on; null: none does */
    int closeAllBut(long memberId, @Nullable Object kept) {
        List<String> arguments = List.of("", Objects.toString(kept, ""));
        return run(CLOSE_MANY, memberId, List.of(SessionId.indexKey(memberId)), arguments);
    }

    /** The fields of each session, by its handle. */
    Map<String, Map<String, @Nullable JsonNode>> list(long memberId) {
        List<?> told = Objects.requireNonNull(
                redis.execute(LIST, List.of(SessionId.indexKey(memberId)), arguments(memberId, List.of())));
        Map<String, Map<String, @Nullable JsonNode>> sessions = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i += 2) {
            sessions.put((String) told.get(i), fields((List<?>) told.get(i + 1)));
        }
        return sessions;
    }

    private static Map<String, @Nullable JsonNode> fields(List<?> told) {
        Map<String, @Nullable JsonNode> fields = new HashMap<>();
        for (int i = 0; i < told.size(); i += 2) {
            fields.put((String) told.get(i), SessionJson.parse((String) told.get(i + 1)));
        }
        return fields;
    }

    private int run(RedisScript<Long> script, long memberId, List<String> keys, List<String> arguments) {
        return Objects.requireNonNull(redis.execute(script, keys, arguments(memberId, arguments)))
                .intValue();
    }

    private static Object[] arguments(long memberId, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(SessionId.keysOf(memberId), SessionProperties.ENDED_CHANNEL));
        arguments.addAll(more);
        return arguments.toArray();
    }

    private static <T> RedisScript<T> script(String name, Class<T> answer) {
        return RedisScript.of(read("sessions") + read(name), answer);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name + ".lua", SessionScripts.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
