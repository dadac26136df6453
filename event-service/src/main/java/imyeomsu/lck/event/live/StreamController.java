package imyeomsu.lck.event.live;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.stream.Listeners;
import imyeomsu.lck.event.hottime.HotTime;
import imyeomsu.lck.event.hottime.HotTimeViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StreamController {

    private final HotTimeViews hotTimes;
    private final Listeners<Long> listeners;
    private final Broadcast broadcast;
    private final int most;

    StreamController(HotTimeViews hotTimes, Listeners<Long> listeners, Broadcast broadcast, LiveProperties settings) {
        this.hotTimes = hotTimes;
        this.listeners = listeners;
        this.broadcast = broadcast;
        this.most = settings.mostListeners();
    }

    /** Says no type itself, so that a browser that is refused is told why in its language of problems. */
    @GetMapping("/api/v1/hot-times/{id}/stream")
    void stream(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HotTime hotTime = hotTimes.find(id);
        if (listeners.count() >= most) {
            throw Problem.unavailable(Duration.ofSeconds(5));
        }
        listeners.open(request, response, listener -> broadcast.join(hotTime, listener));
    }
}
