package imyeomsu.lck.event.member;

import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedSource;
import imyeomsu.lck.event.feed.Follower;
import imyeomsu.lck.event.feed.Following;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Follows auth-service for as long as this copy of the service runs. */
@Configuration(proxyBeanMethods = false)
class FollowingMembers {

    @Bean
    Following memberFollowing(
            AuthServiceProperties settings,
            Withdrawals withdrawals,
            RedisConnectionFactory redis,
            MeterRegistry registry,
            Clock clock) {
        FeedSource source = settings.source();
        Follower<MemberCursor, MemberTold> follower = new Follower<>(new Feed<>(source, MemberTold.class), withdrawals);
        return new Following(
                "Members", follower, source, redis, "lck:member:changed", registry, "lck.member.feed", clock);
    }
}
