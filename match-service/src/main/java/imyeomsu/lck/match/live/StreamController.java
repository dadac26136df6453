package imyeomsu.lck.match.live;

import imyeomsu.lck.match.season.SeasonList;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StreamController {

    private final SeasonList seasons;
    private final Streams streams;

    StreamController(SeasonList seasons, Streams streams) {
        this.seasons = seasons;
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
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (id != null && request.getMethod().equals(HttpMethod.GET.name())) {
            open(id, Place.parse(lastEventId), request.startAsync(), response.getOutputStream());
        }
    }

    private void open(String seasonId, @Nullable Place heard, AsyncContext async, ServletOutputStream out) {
        async.setTimeout(0);
        Listener listener = new Listener(seasonId, async, out, streams::leave);
        async.addListener(new WhenGone(listener));
        out.setWriteListener(listener);
        try {
            streams.join(listener, heard);
        } catch (RuntimeException failed) {
            // Too late for another answer; the browser comes again.
            listener.end();
            throw failed;
        }
    }
}
