package imyeomsu.lck.event.match;

import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedSource;
import imyeomsu.lck.event.feed.Follower;
import imyeomsu.lck.event.feed.Following;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Follows match-service for as long as this copy of the service runs. */
@Configuration(proxyBeanMethods = false)
class FollowingMatches {

    @Bean
    Following matchFollowing(
            MatchServiceProperties settings,
            Intake intake,
            RedisConnectionFactory redis,
            MeterRegistry registry,
            Clock clock) {
        FeedSource source = settings.source();
        Follower<Cursor, MatchTold> follower = new Follower<>(new Feed<>(source, MatchTold.class), intake);
        return new Following(
                "Matches", follower, source, redis, "lck:match:changed", registry, "lck.match.copy", clock);
    }
}
