package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.RealRedis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Many requests of one member at once. */
class SessionRaceTests {

    private static final long FAN = 72;
    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final MemberSessions sessions =
            new MemberSessions(REDIS.getRequiredConnectionFactory(), SessionProperties.defaults());

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        sessions.closeAll(FAN);
    }

    @Test
    void opensNoMoreThanTheLimitHoweverManySignInAtOnce() throws Exception {
        List<String> opened = atOnce(IntStream.range(0, 200)
                .mapToObj(i -> (Callable<String>) () -> sessions.open(called("fan" + i)))
                .toList());

        assertThat(opened).doesNotHaveDuplicates().hasSize(200);
        assertThat(opened).filteredOn(id -> sessions.find(id).isPresent()).hasSize(10);
        assertThat(sessions.of(FAN)).hasSize(10);
    }

    @RepeatedTest(20)
    void bringsAClosedSessionNeverBack() throws Exception {
        String id = sessions.open(called("before"));
        List<Callable<Boolean>> work = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> work.add(() -> sessions.replace(id, called("after" + i))));
        IntStream.range(0, 30).forEach(i -> work.add(() -> sessions.replaceAll(called("all" + i)) > 0));
        work.add(30, () -> {
            sessions.close(id);
            return sessions.find(id).isPresent();
        });

        assertThat(atOnce(work).get(30)).isFalse();

        assertThat(sessions.find(id)).isEmpty();
        assertThat(REDIS.hasKey(SessionId.of(id).orElseThrow().key())).isFalse();
        assertThat(REDIS.hasKey(SessionId.indexKey(FAN))).isFalse();
    }

    @RepeatedTest(20)
    void losesNoReplacedMemberWhileOthersSignIn() throws Exception {
        List<String> open = IntStream.range(0, 5)
                .mapToObj(i -> sessions.open(called("before")))
                .toList();
        Set<String> later = ConcurrentHashMap.newKeySet();
        List<Callable<Object>> work = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> work.add(() -> later.add(sessions.open(called("before")))));
        work.add(2, () -> sessions.replaceAll(called("after")));
        IntStream.range(0, 20).forEach(i -> work.add(() -> sessions.of(FAN)));

        atOnce(work);

        assertThat(open).allSatisfy(id -> assertThat(sessions.find(id)).contains(called("after")));
        assertThat(later).hasSize(5).allMatch(id -> sessions.find(id).isPresent());
    }

    @RepeatedTest(20)
    void closesEveryOtherSessionHoweverManySignInAtOnce() throws Exception {
        String mine = sessions.open(called("me"));
        IntStream.range(0, 8).forEach(i -> sessions.open(called("other")));
        Set<String> later = ConcurrentHashMap.newKeySet();
        List<Callable<Object>> work = new ArrayList<>();
        work.add(() -> later.add(sessions.open(called("later"))));
        work.add(() -> sessions.closeOthers(FAN, mine));

        atOnce(work);

        assertThat(sessions.find(mine)).isPresent();
        assertThat(sessions.of(FAN))
                .extracting(OpenSession::handle)
                .isSubsetOf(
                        MemberSessions.handle(mine),
                        later.stream().map(MemberSessions::handle).findFirst().orElseThrow());
    }

    private <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(work)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static CurrentMember called(String nickname) {
        return new CurrentMember(FAN, nickname, List.of("FAN"));
    }
}
