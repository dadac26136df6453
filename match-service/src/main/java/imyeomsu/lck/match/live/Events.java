package imyeomsu.lck.match.live;

import imyeomsu.lck.common.stream.EventText;
import imyeomsu.lck.match.feed.MatchChange;
import imyeomsu.lck.match.game.MatchList;
import imyeomsu.lck.match.game.MatchView;
import imyeomsu.lck.match.game.Matches;
import imyeomsu.lck.match.snapshot.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what goes down the streams, once for all who get it. */
@Component
class Events {

    private record Season(String season, String tag, List<MatchView> matches) {}

    private record Written(String tag, String json) {}

    private final Map<String, Written> seasons = new ConcurrentHashMap<>();
    private final Matches matches;
    private final JsonMapper json;

    Events(Matches matches, JsonMapper json) {
        this.matches = matches;
        this.json = json;
    }

    /** When to come back: not all at once, should a copy go away. */
    byte[] retry() {
        return EventText.retry(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    /** All matches of a season, which hold every change up to a place. */
    byte[] snapshot(String seasonId, Place at) {
        return EventText.event(at.id(), "snapshot", season(matches.of(seasonId)).json());
    }

    private Written season(Snapshot<MatchList> season) {
        String id = season.version().scope();
        String tag = season.version().tag();
        return seasons.compute(id, (same, written) -> {
            if (written != null && written.tag().equals(tag)) {
                return written;
            }
            return new Written(
                    tag,
                    json.writeValueAsString(new Season(id, tag, season.value().matches())));
        });
    }

    byte[] change(String feedId, MatchChange change) {
        return EventText.event(
                new Place(feedId, change.number()).id(), "change", json.writeValueAsString(change.match()));
    }
}
