package imyeomsu.lck.match.snapshot;

import imyeomsu.lck.match.snapshot.Answers.Given;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers what was asked before from memory, ahead of everything that a request else goes through: rules, routing and
 * reading parameters would come to the same end. Such answers are public, so nobody needs to be known for them. They
 * are counted like any other; they have no log line and no trace of their own.
 */
class RepeatedReads extends HttpFilter {

    private record Meter(String route, int status) {}

    private final Map<Meter, Timer> timers = new ConcurrentHashMap<>();
    private final transient Answers answers;
    private final transient MeterRegistry meters;

    RepeatedReads(Answers answers, MeterRegistry meters) {
        this.answers = answers;
        this.meters = meters;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Given given = request.getMethod().equals("GET") && takesJson(request.getHeader(HttpHeaders.ACCEPT))
                ? answers.again(request)
                : null;
        if (given == null) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        send(request.getHeader(HttpHeaders.IF_NONE_MATCH), given.answer(), response);
        timer(given.route(), response.getStatus()).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    /** Who asks for less than everything or JSON is told so where the other answers are made. */
    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.equals("application/json");
    }

    private static void send(@Nullable String ifNoneMatch, Answer answer, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, answer.etag());
        if (answer.isHeldBy(ifNoneMatch)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.type().toString());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private Timer timer(String route, int status) {
        return timers.computeIfAbsent(new Meter(route, status), this::timer);
    }

    /** With the tags that Spring's own observation of a request has. */
    private Timer timer(Meter meter) {
        return Timer.builder("http.server.requests")
                .tag("error", "none")
                .tag("exception", "none")
                .tag("method", "GET")
                .tag("outcome", meter.status() == HttpServletResponse.SC_OK ? "SUCCESS" : "REDIRECTION")
                .tag("status", Integer.toString(meter.status()))
                .tag("uri", meter.route())
                .register(meters);
    }
}
