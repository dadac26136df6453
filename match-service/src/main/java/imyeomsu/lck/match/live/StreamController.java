package imyeomsu.lck.match.live;

import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.match.season.SeasonList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StreamController {

    private final SeasonList seasons;
    private final Listeners<String> listeners;
    private final Streams streams;

    StreamController(SeasonList seasons, Listeners<String> listeners, Streams streams) {
        this.seasons = seasons;
        this.listeners = listeners;
        this.streams = streams;
    }

    /** The changes of the named season, else of the current one. Before the first import the stream just ends. */
    @GetMapping(path = "/api/v1/matches/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestParam(required = false) @Nullable String season,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String id = seasons.asked(season).orElse(null);
        if (id == null) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        } else {
            listeners.open(request, response, listener -> streams.join(id, listener, Place.parse(lastEventId)));
        }
    }
}
