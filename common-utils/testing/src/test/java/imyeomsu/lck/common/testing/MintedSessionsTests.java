package imyeomsu.lck.common.testing;

import static imyeomsu.lck.common.testing.StoresFixtures.redis;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MintedSessionsTests {

    private final RedisServer redis = Stores.redis();

    @Test
    void signAMemberInAsAuthServiceDoes() {
        CurrentMember admin = new CurrentMember(1, "염수", List.of("FAN", "ADMIN"));

        String session = MintedSessions.sessionFor(redis, admin);

        assertThat(whoHas(session)).contains(admin);
    }

    @Test
    void areMintedByTheThousandInTheOrderOfTheirMembers() {
        List<String> sessions = MintedSessions.mint(
                redis.host(), redis.port(), LongStream.rangeClosed(1, 2_000).mapToObj(MintedSessionsTests::fan));

        assertThat(sessions).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(whoHas(sessions.get(1_233))).contains(fan(1_234));
    }

    private static CurrentMember fan(long id) {
        return new CurrentMember(id, "fan" + id, List.of("FAN"));
    }

    private Optional<CurrentMember> whoHas(String session) {
        SessionProperties properties = SessionProperties.defaults();
        return redis(redis.host(), redis.port(), template -> new MemberSessions(
                        template.getRequiredConnectionFactory(), properties)
                .find(session));
    }
}
