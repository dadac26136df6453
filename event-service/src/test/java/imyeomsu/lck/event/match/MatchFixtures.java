package imyeomsu.lck.event.match;

import imyeomsu.lck.event.TestDatabase;
import imyeomsu.lck.event.feed.Feed;
import imyeomsu.lck.event.feed.FeedServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Matches as match-service writes them, and copies of them. */
public final class MatchFixtures {

    private MatchFixtures() {}

    /** T1 against Gen.G at 17:00 in Seoul, yet to be played. */
    public static String scheduled(String id) {
        return match(id, "SCHEDULED", "null", "null", "null", 1);
    }

    /** The same, won by T1 with so many games lost. */
    static String won(String id, int lost) {
        return match(id, "FINISHED", "2", String.valueOf(lost), "\"T1\"", 2 + lost);
    }

    static String match(String id, String state, String score1, String score2, String winner, int version) {
        return """
                {"id": "%s", "seasonId": "lck-2023-spring", "stage": "regular",
                 "start": "2026-10-28T17:00:00+09:00", "day": "2026-10-28", "bestOf": 3, "state": "%s",
                 "team1": {"id": "t1", "code": "T1", "name": {"ko": "티원", "en": "T1"}},
                 "team2": {"id": "geng", "code": "GEN", "name": {"ko": "젠지", "en": "Gen.G"}},
                 "score1": %s, "score2": %s, "winner": %s, "tiebreak": false, "forfeit": false, "block": null,
                 "startKnown": "MINUTE", "corrected": false, "version": %d}"""
                .formatted(id, state, score1, score2, winner, version);
    }

    /** As if that match had been copied. */
    public static void copied(TestDatabase database, String match) {
        MatchCopy copy = new MatchCopy(new JdbcTemplate(database.dataSource()));
        Match read = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(match, Match.class);
        copy.put(copy.cursor().served(), List.of(new MatchTold(1, read)));
    }

    static Feed<MatchTold> feed(FeedServer... servers) {
        return new Feed<>(asking(servers).source(), MatchTold.class);
    }

    private static MatchServiceProperties asking(FeedServer... servers) {
        return new MatchServiceProperties(
                Arrays.stream(servers).map(FeedServer::url).toList(),
                Duration.ofMinutes(1),
                Duration.ofMillis(500),
                Duration.ofMillis(1000),
                Duration.ofMillis(200));
    }
}
