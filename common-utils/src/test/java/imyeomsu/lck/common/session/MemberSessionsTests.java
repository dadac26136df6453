package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.sample.RealRedis;
import imyeomsu.lck.common.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class MemberSessionsTests {

    private static final CurrentMember FAKER = new CurrentMember(7, "페이커", List.of("FAN", "ADMIN"));
    private static final SessionProperties PROPERTIES = SessionProperties.defaults();
    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final MemberSessions sessions = new MemberSessions(REDIS.getRequiredConnectionFactory(), PROPERTIES);

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    /** So that no test ends the sessions of another by opening too many. */
    @BeforeEach
    void nobodyIsSignedIn() {
        sessions.closeAll(FAKER.id());
    }

    @Test
    void findsTheMemberWhoSignedIn() {
        String id = sessions.open(FAKER);

        assertThat(sessions.find(id)).contains(FAKER);
    }

    @Test
    void givesEachSignInItsOwnUnguessableId() {
        Set<String> ids =
                IntStream.range(0, 20).mapToObj(i -> sessions.open(FAKER)).collect(Collectors.toSet());

        assertThat(ids).hasSize(20).allMatch(id -> id.length() >= 32);
    }

    @Test
    void forgetsAClosedSessionAndDoesNotMindClosingItAgain() {
        String id = sessions.open(FAKER);

        sessions.close(id);
        sessions.close(id);

        assertThat(sessions.find(id)).isEmpty();
        assertThat(REDIS.hasKey(key(id))).isFalse();
    }

    @Test
    void keepsPlainJsonUnderTheKeyThatAllServicesKnow() {
        String id = sessions.open(FAKER);

        Map<Object, Object> stored = REDIS.opsForHash().entries(key(id));
        assertThat(stored)
                .containsOnlyKeys(
                        "creationTime",
                        "lastAccessedTime",
                        "maxInactiveInterval",
                        "absoluteTimeout",
                        "sessionAttr:member")
                .containsEntry("maxInactiveInterval", "7260")
                .containsEntry("absoluteTimeout", "1209600")
                .containsEntry("sessionAttr:member", "{\"id\":7,\"nickname\":\"페이커\",\"roles\":[\"FAN\",\"ADMIN\"]}");
    }

    @Test
    void letsAnUnusedSessionGoAfterTheIdleTimeoutAndTheTouchInterval() {
        String id = sessions.open(FAKER);

        assertThat(REDIS.getExpire(key(id))).isBetween(7_200L, 7_260L);
    }

    @Test
    void endsASessionThatWasIdleEvenIfItsKeyStayed() {
        String id = sessions.open(FAKER);
        put(id, "lastAccessedTime", String.valueOf(before(Duration.ofHours(3))));

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void endsASessionAtTheAbsoluteTimeoutHoweverMuchItIsUsed() {
        String id = sessions.open(FAKER);
        put(id, "creationTime", String.valueOf(before(Duration.ofDays(14).plusSeconds(1))));

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void readsWithOneCommandAndWritesNothing() {
        String id = sessions.open(FAKER);
        RealRedis.forgetCommands(REDIS);

        sessions.find(id);

        assertThat(RealRedis.commandsRun(REDIS)).containsExactly("hgetall 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "\"7\"",
                "7",
                "true",
                "{\"id\":7}",
                "{\"id\":0,\"nickname\":\"a\",\"roles\":[]}",
                "{\"id\":\"x\",\"nickname\":\"a\",\"roles\":[]}",
                "{\"id\":7,\"nickname\":null,\"roles\":[]}",
                "{\"id\":7,\"nickname\":\"a\",\"roles\":null}",
                "{\"id\":7,\"nickname\":\"a\",\"roles\":[null]}",
                "{\"id\":7,\"nickname\":\"a\",\"roles\":{\"a\":1}}",
                "{\"@class\":\"javax.naming.InitialContext\"}",
                "[\"imyeomsu.lck.common.session.CurrentMember\",{\"id\":7,\"nickname\":\"a\",\"roles\":[]}]",
                "{\"id\":7,\"nickname\":\"a\",\"roles\":[]",
                "\u00ac\u00ed\u0000\u0005sr",
                "99999999999999999999"
            })
    void countsAMemberItDoesNotUnderstandAsSignedOut(String stored) {
        String id = sessions.open(FAKER);
        put(id, "sessionAttr:member", stored);

        assertThat(sessions.find(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            creationTime        | {}
            creationTime        | -1
            creationTime        | 9223372036854775807
            creationTime        | 92233720368547758070
            lastAccessedTime    | 9223372036854775807
            lastAccessedTime    | "yesterday"
            maxInactiveInterval | 9223372036854775807
            maxInactiveInterval | -1
            maxInactiveInterval | 1.5
            absoluteTimeout     | 9223372036854775807
            absoluteTimeout     | "never"
            absoluteTimeout     | 0
            """)
    void countsTimesItDoesNotUnderstandAsSignedOut(String field, String stored) {
        String id = sessions.open(FAKER);
        put(id, field, stored);

        assertThat(sessions.find(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "creationTime",
                "lastAccessedTime",
                "maxInactiveInterval",
                "absoluteTimeout",
                "sessionAttr:member"
            })
    void countsASessionWithoutAFieldAsSignedOut(String field) {
        String id = sessions.open(FAKER);
        REDIS.opsForHash().delete(key(id), field);

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void countsAnotherKindOfKeyAsSignedOut() {
        String text = SessionId.random(7).written();
        String list = SessionId.random(7).written();
        REDIS.opsForValue().set(key(text), "7");
        REDIS.opsForList().leftPush(key(list), "7");

        assertThat(sessions.find(text)).isEmpty();
        assertThat(sessions.find(list)).isEmpty();
        assertThat(sessions.find(SessionId.random(7).written())).isEmpty();
        assertThat(sessions.replace(text, FAKER)).isFalse();
    }

    @Test
    void readsSessionsOfALaterReleaseThatKeepsMore() {
        String id = sessions.open(FAKER);
        put(id, "sessionAttr:device", "{\"agent\":\"Firefox\",\"screen\":[1,2]}");
        put(id, "sessionAttr:member", "{\"id\":7,\"nickname\":\"a\",\"roles\":[],\"team\":{\"code\":\"T1\"}}");

        assertThat(sessions.find(id)).contains(new CurrentMember(7, "a", List.of()));
    }

    @Test
    void keepsTheFavouriteTeamAndSinceWhenAMemberIsOneInMilliseconds() {
        CurrentMember deft =
                new CurrentMember(9, "데프트", List.of("FAN"), "DK", Instant.ofEpochMilli(1_700_000_000_123L));
        String id = sessions.open(deft);

        assertThat(sessions.find(id)).contains(deft);
        assertThat(REDIS.opsForHash().get(key(id), "sessionAttr:member"))
                .isEqualTo("{\"id\":9,\"nickname\":\"데프트\",\"roles\":[\"FAN\"],\"favouriteTeam\":\"DK\","
                        + "\"joinedAt\":1700000000123}");
    }

    @Test
    void readsSessionsOfAnEarlierReleaseThatKeepsLess() {
        String id = sessions.open(FAKER);
        put(id, "sessionAttr:member", "{\"id\":7,\"nickname\":\"a\",\"roles\":[\"FAN\"]}");

        assertThat(sessions.find(id)).contains(new CurrentMember(7, "a", List.of("FAN"), null, null));
    }

    @Test
    void saysSomethingElseOfTheMemberForAsLongAsTheSessionLived() {
        String id = sessions.open(FAKER);
        REDIS.expire(key(id), Duration.ofSeconds(100));
        CurrentMember moved = new CurrentMember(7, "페이커", List.of("FAN", "ADMIN"), "T1", Instant.EPOCH);

        assertThat(sessions.replace(id, moved)).isTrue();

        assertThat(sessions.find(id)).contains(moved);
        assertThat(REDIS.getExpire(key(id))).isBetween(1L, 100L);
    }

    @Test
    void bringsNoEndedSessionBack() {
        String id = sessions.open(FAKER);
        sessions.close(id);

        assertThat(sessions.replace(id, FAKER)).isFalse();

        assertThat(REDIS.hasKey(key(id))).isFalse();
    }

    @Test
    void servesManyAtOnce() {
        List<CurrentMember> members = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new CurrentMember(i, "fan" + i, List.of("FAN")))
                .toList();

        List<CurrentMember> found = members.parallelStream()
                .map(sessions::open)
                .map(id -> sessions.find(id).orElseThrow())
                .toList();

        assertThat(found).isEqualTo(members);
    }

    @Test
    void saysSoWhenRedisIsAwayInsteadOfSigningOut() {
        LettuceConnectionFactory nowhere = new LettuceConnectionFactory("localhost", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        MemberSessions cutOff = new MemberSessions(nowhere, PROPERTIES);
        String id = SessionId.random(7).written();

        Stream.<ThrowingCallable>of(
                        () -> cutOff.open(FAKER),
                        () -> cutOff.find(id),
                        () -> cutOff.replace(id, FAKER),
                        () -> cutOff.replaceAll(FAKER),
                        () -> cutOff.close(id),
                        () -> cutOff.close(7, MemberSessions.handle(id)),
                        () -> cutOff.closeAll(7),
                        () -> cutOff.closeOthers(7, id),
                        () -> cutOff.of(7))
                .forEach(asked -> assertThatThrownBy(asked).isInstanceOf(DataAccessResourceFailureException.class));
        nowhere.destroy();
    }

    @Test
    void endsASessionByItsOwnClockWithoutWriting() {
        MovableClock clock = new MovableClock(Instant.now());
        MemberSessions moved = new MemberSessions(REDIS.getRequiredConnectionFactory(), PROPERTIES, clock);
        String id = moved.open(FAKER);

        clock.move(Duration.ofMinutes(120));
        assertThat(moved.find(id)).contains(FAKER);
        assertThat(moved.of(FAKER.id())).hasSize(1);

        clock.move(Duration.ofMinutes(2));
        assertThat(moved.find(id)).isEmpty();
        assertThat(moved.of(FAKER.id())).isEmpty();
        assertThat(REDIS.hasKey(key(id))).isTrue();
    }

    private static void put(String id, String field, String json) {
        REDIS.opsForHash().put(key(id), field, json);
    }

    private static long before(Duration age) {
        return Instant.now().minus(age).toEpochMilli();
    }

    private static String key(String id) {
        return SessionId.of(id).orElseThrow().key();
    }
}
