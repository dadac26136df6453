package imyeomsu.lck.common.session;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import imyeomsu.lck.common.channel.Subscription;
import imyeomsu.lck.common.sample.RealRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What a member's index is for: to list his sessions, to end them, to have them all say the same. */
class SessionIndexTests {

    private static final CurrentMember FAN = new CurrentMember(70, "케리아", List.of("FAN"));
    private static final CurrentMember OTHER = new CurrentMember(71, "구마유시", List.of("FAN"));
    private static final Device PHONE = new Device("Firefox/150", "203.0.113.7");
    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final MemberSessions sessions = with(10);

    private static MemberSessions with(int maxPerMember) {
        return new MemberSessions(
                REDIS.getRequiredConnectionFactory(),
                new SessionProperties(ofHours(2), ofDays(14), ofDays(30), ofDays(90), maxPerMember, false));
    }

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        List.of(FAN, OTHER).forEach(member -> sessions.closeAll(member.id()));
    }

    @Test
    void listsTheSessionsOfAMemberLastUsedFirst() {
        String first = sessions.open(FAN, PHONE, true);
        String second = sessions.open(FAN);
        sessions.open(OTHER);
        used(first, ofMinutes(5));
        used(second, ofMinutes(10));

        List<OpenSession> open = sessions.of(FAN.id());

        assertThat(open)
                .extracting(OpenSession::handle)
                .containsExactly(MemberSessions.handle(first), MemberSessions.handle(second));
        assertThat(open).extracting(OpenSession::remembered).containsExactly(true, false);
        assertThat(open).extracting(OpenSession::device).containsExactly(PHONE, null);
        assertThat(open.get(1).openedAt()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
        assertThat(open.get(1).lastUsedAt())
                .isCloseTo(Instant.now().minus(ofMinutes(10)), within(10, ChronoUnit.SECONDS));
        assertThat(open.get(1).endsAt()).isCloseTo(Instant.now().plus(ofMinutes(111)), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void readsAListInOneRoundTrip() {
        IntStream.range(0, 5).forEach(i -> sessions.open(FAN));
        sessions.of(FAN.id());
        RealRedis.forgetCommands(REDIS);

        sessions.of(FAN.id());

        assertThat(RealRedis.commandsRun(REDIS)).contains("evalsha 1").noneMatch(each -> each.startsWith("eval "));
    }

    @Test
    void namesSessionsToPeopleByWhatIsNone() {
        String id = sessions.open(FAN);

        String handle = sessions.of(FAN.id()).get(0).handle();

        assertThat(handle).matches("[0-9a-f]{40}").isEqualTo(MemberSessions.handle(id));
        assertThat(id).doesNotContain(handle);
        assertThat(sessions.find(handle)).isEmpty();
        assertThat(MemberSessions.handle("nothing")).isEmpty();
    }

    @Test
    void endsTheLongestUnusedSessionWhereThereAreTooMany() {
        MemberSessions three = with(3);
        String old = three.open(FAN);
        String unused = three.open(FAN);
        String used = three.open(FAN);
        String others = three.open(OTHER);
        used(old, ofMinutes(30));
        used(unused, ofMinutes(60));

        String last = three.open(FAN);

        assertThat(sessions.find(unused)).isEmpty();
        assertThat(List.of(old, used, last, others))
                .allMatch(id -> sessions.find(id).isPresent());
        assertThat(sessions.of(FAN.id())).hasSize(3);
    }

    @Test
    void endsAsManyAsALowerLimitAsksFor() {
        IntStream.range(0, 10).forEach(i -> sessions.open(FAN));

        String last = with(2).open(FAN);

        assertThat(sessions.of(FAN.id()))
                .hasSize(2)
                .extracting(OpenSession::handle)
                .contains(MemberSessions.handle(last));
    }

    @Test
    void remembersAMemberForLonger() {
        String id = sessions.open(FAN, PHONE, true);

        assertThat(REDIS.opsForHash().get(key(id), "maxInactiveInterval"))
                .isEqualTo(Long.toString(ofDays(30).plusMinutes(1).toSeconds()));
        assertThat(REDIS.opsForHash().get(key(id), "absoluteTimeout"))
                .isEqualTo(Long.toString(ofDays(90).toSeconds()));
        assertThat(timeToLive(key(id))).isCloseTo(ofDays(30).plusMinutes(1), ofSeconds(10));
    }

    @Test
    void keepsTheIndexExactlyAsLongAsItsLongestSession() {
        String brief = sessions.open(FAN);
        String lasting = sessions.open(FAN, null, true);
        assertThat(REDIS.getExpire(index())).isCloseTo(REDIS.getExpire(key(lasting)), within(1L));

        sessions.close(lasting);
        assertThat(REDIS.getExpire(index())).isCloseTo(REDIS.getExpire(key(brief)), within(1L));

        sessions.close(brief);
        assertThat(REDIS.hasKey(index())).isFalse();
    }

    @Test
    void forgetsWhatIsInTheIndexAndNowhereElse() {
        String gone = sessions.open(FAN);
        String over = sessions.open(FAN);
        String strange = sessions.open(FAN);
        String here = sessions.open(FAN);
        REDIS.delete(List.of(key(gone), key(over), key(strange)));
        REDIS.opsForZSet()
                .add(index(), SessionId.of(over).orElseThrow().secret().toString(), 1);
        REDIS.opsForValue().set(key(strange), "no hash", ofMinutes(1));
        REDIS.opsForZSet().add(index(), "no secret", Double.MAX_VALUE);

        assertThat(sessions.of(FAN.id())).hasSize(1);

        assertThat(REDIS.opsForZSet().range(index(), 0, -1))
                .containsExactly(SessionId.of(here).orElseThrow().secret().toString());
        assertThat(REDIS.getExpire(index())).isCloseTo(REDIS.getExpire(key(here)), within(1L));
        REDIS.delete(key(strange));
    }

    @Test
    void leavesASessionOutOfTheListThatItDoesNotUnderstand() {
        String id = sessions.open(FAN);
        REDIS.opsForHash().put(key(id), "creationTime", "\"yesterday\"");

        assertThat(sessions.of(FAN.id())).isEmpty();
        assertThat(sessions.closeAll(FAN.id())).isEqualTo(1);
    }

    @Test
    void listsASessionWhoseDeviceItDoesNotUnderstand() {
        String id = sessions.open(FAN, PHONE, false);
        REDIS.opsForHash().put(key(id), "sessionAttr:device", "[7");

        assertThat(sessions.of(FAN.id()))
                .singleElement()
                .extracting(OpenSession::device)
                .isNull();
    }

    @Test
    void endsOneByItsHandleAndNobodyElses() {
        String one = sessions.open(FAN);
        String two = sessions.open(FAN);
        String others = sessions.open(OTHER);

        assertThat(sessions.close(FAN.id(), MemberSessions.handle(one))).isTrue();
        assertThat(sessions.close(FAN.id(), MemberSessions.handle(one))).isFalse();
        assertThat(sessions.close(FAN.id(), MemberSessions.handle(others))).isFalse();
        assertThat(sessions.close(FAN.id(), "")).isFalse();

        assertThat(sessions.find(one)).isEmpty();
        assertThat(sessions.find(two)).isPresent();
        assertThat(sessions.find(others)).isPresent();
    }

    @Test
    void endsAllOrAllOthers() {
        String one = sessions.open(FAN);
        String two = sessions.open(FAN);
        String others = sessions.open(OTHER);

        assertThat(sessions.closeOthers(FAN.id(), one)).isEqualTo(1);
        assertThat(sessions.find(one)).isPresent();
        assertThat(sessions.find(two)).isEmpty();

        assertThat(sessions.closeOthers(FAN.id(), others)).isEqualTo(1);
        sessions.open(FAN);
        sessions.open(FAN);
        assertThat(sessions.closeAll(FAN.id())).isEqualTo(2);
        assertThat(sessions.closeAll(FAN.id())).isZero();
        assertThat(sessions.find(others)).isPresent();
        assertThat(REDIS.hasKey(index())).isFalse();
    }

    @Test
    void hasAllSessionsOfAMemberSayTheSame() {
        String one = sessions.open(FAN);
        String two = sessions.open(FAN);
        String others = sessions.open(OTHER);
        Duration before = timeToLive(key(one));
        CurrentMember staff = new CurrentMember(FAN.id(), "케리아", List.of("FAN", "STAFF"));

        assertThat(sessions.replaceAll(staff)).isEqualTo(2);

        assertThat(sessions.find(one)).contains(staff);
        assertThat(sessions.find(two)).contains(staff);
        assertThat(sessions.find(others)).contains(OTHER);
        assertThat(timeToLive(key(one))).isLessThanOrEqualTo(before);
    }

    @Test
    void hasNoSessionSayThatItIsAnothers() {
        String id = sessions.open(FAN);

        assertThat(sessions.replace(id, OTHER)).isFalse();
        REDIS.opsForHash().put(key(id), "sessionAttr:member", "{\"id\":71,\"nickname\":\"a\",\"roles\":[]}");

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void tellsWhichSessionsWereEnded() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        try (Subscription channel =
                new Subscription(REDIS.getRequiredConnectionFactory(), SessionProperties.ENDED_CHANNEL, heard::add)) {
            channel.listen();
            MemberSessions two = with(2);
            String first = two.open(FAN);
            used(first, ofMinutes(30));
            String second = two.open(FAN);
            String third = two.open(FAN);

            sessions.close(second);
            sessions.close(second);
            sessions.closeAll(FAN.id());

            Awaitility.await().untilAsserted(() -> assertThat(heard)
                    .containsExactly(
                            MemberSessions.handle(first), MemberSessions.handle(second), MemberSessions.handle(third)));
        }
    }

    private static void used(String id, Duration ago) {
        REDIS.opsForHash()
                .put(
                        key(id),
                        "lastAccessedTime",
                        Long.toString(Instant.now().minus(ago).toEpochMilli()));
    }

    private static Duration timeToLive(String key) {
        return ofSeconds(REDIS.getExpire(key));
    }

    private static String key(String id) {
        return SessionId.of(id).orElseThrow().key();
    }

    private static String index() {
        return SessionId.indexKey(FAN.id());
    }
}
