package imyeomsu.lck.suite.bench.claims.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.bench.claims.Claimants;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class ManySessionsIT {

    @Test
    void signsEachMemberInUnderAnIdOfHisOwn() throws Exception {
        try (RedisServer redis = RedisServer.throwaway()) {
            Claimants claimants = ManySessions.signIn(redis, 12_000);
            LettuceConnectionFactory connections = new LettuceConnectionFactory(redis.host(), redis.port());
            connections.afterPropertiesSet();
            connections.start();
            MemberSessions sessions = new MemberSessions(connections, SessionProperties.defaults());

            for (int member : new int[] {1, 4_999, 5_000, 5_001, 12_000}) {
                String id = new String(claimants.session(member), StandardCharsets.US_ASCII);
                CurrentMember found = sessions.find(id).orElseThrow();
                assertThat(found.id()).isEqualTo(member);
                assertThat(found.nickname()).isEqualTo("fan" + member);
                assertThat(found.roles()).containsExactly("FAN");
            }
            connections.destroy();
        }
    }
}
