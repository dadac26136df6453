package imyeomsu.lck.common.heartbeat;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a copy tells of itself, and how often.
 *
 * @param every how often; 1s to 1m, default 5s
 * @param copy name of this copy among those of its service; empty: its host and port
 * @param sums meters whose gauges are added up and told
 * @param peaks meters of whose gauges the greatest is told, such as the age of what waits the longest
 * @param prefix what the keys in Redis begin with, default {@code lck:}
 */
@ConfigurationProperties("lck.heartbeat")
public record HeartbeatProperties(
        @DefaultValue("5s") Duration every,
        @DefaultValue("") String copy,
        @DefaultValue List<String> sums,
        @DefaultValue List<String> peaks,
        @DefaultValue("lck:") String prefix) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Refuses what cannot work. */
    public HeartbeatProperties {
        require(every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0, "lck.heartbeat.every is 1s to 1m");
        // A brace would be taken for the one by which a cluster keeps the two keys together.
        require(!prefix.contains("{"), "lck.heartbeat.prefix has no '{'");
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
