package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import imyeomsu.lck.common.sample.RealRedis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Copies of two releases run side by side for a while, on the same sessions. */
class RollingUpgradeTests {

    /** The member as the first release knew it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record EarlierMember(long id, String nickname, List<String> roles) {}

    /** The member as some release to come may know it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LaterMember(
            long id,
            String nickname,
            List<String> roles,
            @Nullable String favouriteTeam,
            @Nullable Long joinedAt,
            @Nullable Map<String, Object> badge) {}

    private static final CurrentMember FAN =
            new CurrentMember(73, "제우스", List.of("FAN"), "T1", Instant.ofEpochMilli(1_700_000_000_123L));
    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final MemberSessions sessions =
            new MemberSessions(REDIS.getRequiredConnectionFactory(), SessionProperties.defaults());
    private final String id = sessions.open(FAN);

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    @AfterEach
    void signOut() {
        sessions.closeAll(FAN.id());
    }

    @Test
    void anEarlierReleaseReadsOurs() {
        assertThat(stored(EarlierMember.class)).isEqualTo(new EarlierMember(73, "제우스", List.of("FAN")));
    }

    @Test
    void weReadAnEarlierReleases() {
        store(new EarlierMember(73, "제우스", List.of("FAN")));

        assertThat(sessions.find(id)).contains(new CurrentMember(73, "제우스", List.of("FAN")));
        assertThat(sessions.of(FAN.id())).hasSize(1);
    }

    @Test
    void aLaterReleaseReadsOurs() {
        assertThat(stored(LaterMember.class))
                .isEqualTo(new LaterMember(73, "제우스", List.of("FAN"), "T1", 1_700_000_000_123L, null));
    }

    @Test
    void weReadALaterReleases() {
        store(new LaterMember(73, "제우스", List.of("FAN"), "T1", 1_700_000_000_123L, Map.of("colour", "gold")));
        REDIS.opsForHash().put(key(), "sessionAttr:badge", "{\"colour\":\"gold\"}");
        REDIS.opsForHash().put(key(), "sessionAttr:device", "{\"agent\":\"Firefox\",\"screen\":{\"width\":7}}");

        assertThat(sessions.find(id)).contains(FAN);
        assertThat(sessions.of(FAN.id()))
                .singleElement()
                .extracting(OpenSession::device)
                .isEqualTo(new Device("Firefox", null));
    }

    @Test
    void whatWeReplaceTheOthersReadAndWhatTheyAddedBesideItStays() {
        REDIS.opsForHash().put(key(), "sessionAttr:badge", "{\"colour\":\"gold\"}");

        sessions.replaceAll(new CurrentMember(73, "제우스", List.of("FAN", "STAFF")));

        assertThat(stored(EarlierMember.class).roles()).containsExactly("FAN", "STAFF");
        assertThat(stored(LaterMember.class).roles()).containsExactly("FAN", "STAFF");
        assertThat(REDIS.opsForHash().get(key(), "sessionAttr:badge")).isEqualTo("{\"colour\":\"gold\"}");
    }

    @Test
    void aSessionOfBeforeTheIndexCountsAsNone() {
        String before = "6cd07ef2-4692-4196-a200-fd6c162c2ca3";

        assertThat(sessions.find(before)).isEmpty();
        assertThat(sessions.replace(before, FAN)).isFalse();
        sessions.close(before);
    }

    private <T> T stored(Class<T> type) {
        String json = (String) REDIS.opsForHash().get(key(), "sessionAttr:member");
        return SessionJson.read(SessionJson.parse(json), type);
    }

    private void store(Object member) {
        REDIS.opsForHash().put(key(), "sessionAttr:member", SessionJson.write(member));
    }

    private String key() {
        return SessionId.of(id).orElseThrow().key();
    }
}
