package imyeomsu.lck.match.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers reads with bodies that are written once for each version and question. Callers may keep them but must ask
 * before each use; nothing is sent to one who has the newest.
 */
@Component
public class Answers {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_ADDRESSES = 20_000;

    private record Question(String tag, Object asked) {}

    /** What was answered at an address, and the route that did. */
    record Given(Answer answer, String route) {}

    private final Cache<Question, Answer> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Question, Answer>weigher((question, answer) -> answer.body().length + 500)
            .build();
    private final Cache<String, Given> addresses =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();
    private final Snapshots snapshots;
    private final JsonMapper json;

    Answers(Snapshots snapshots, JsonMapper json) {
        this.snapshots = snapshots;
        this.json = json;
    }

    /**
     * Answers in JSON, and whoever asks at the same address again from memory.
     *
     * @param version what the body is derived from, and nothing else
     * @param asked equal for questions that have the same answer
     * @param body made only where it is not kept yet
     */
    public ResponseEntity<byte[]> json(HttpServletRequest request, Version version, Object asked, Supplier<?> body) {
        Answer answer = answer(version, asked, body);
        addresses.put(address(request), new Given(answer, route(request)));
        return send(request, answer);
    }

    /** Answers in JSON with what is right now but may not be later, though no version changes. */
    public ResponseEntity<byte[]> passing(HttpServletRequest request, Version version, Object body) {
        return send(request, answer(version, body, () -> body));
    }

    private Answer answer(Version version, Object asked, Supplier<?> body) {
        return bodies.get(
                new Question(version.tag(), asked),
                question -> Answer.json(version, json.writeValueAsBytes(body.get())));
    }

    /** Answers with what depends on more than a version. */
    public ResponseEntity<byte[]> send(HttpServletRequest request, Answer answer) {
        boolean held = answer.isHeldBy(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity.BodyBuilder response = ResponseEntity.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache())
                .eTag(answer.etag());
        return held
                ? response.build()
                : response.contentType(MediaType.parseMediaType(answer.contentType()))
                        .body(answer.body());
    }

    /** What was answered at this address, if it would be answered again. */
    @Nullable Given again(HttpServletRequest request) {
        Given given = addresses.getIfPresent(address(request));
        return given != null
                        && snapshots.isCurrent(
                                given.answer().version().scope(), given.answer().tag())
                ? given
                : null;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
