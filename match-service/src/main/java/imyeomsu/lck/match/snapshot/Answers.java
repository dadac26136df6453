package imyeomsu.lck.match.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
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

    private record Question(String scope, String tag, Object asked) {}

    /** What was answered at an address, by which route, and at what version. */
    record Given(Answer answer, String route, String scope, String tag) {}

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
    public <T> ResponseEntity<Written<T>> json(
            HttpServletRequest request, Version version, Object asked, Supplier<T> body) {
        Answer answer = kept(version, asked, MediaType.APPLICATION_JSON, () -> json.writeValueAsBytes(body.get()));
        addresses.put(address(request), new Given(answer, route(request), version.scope(), version.tag()));
        return send(request, answer, new Written<>(answer.body()));
    }

    /** Answers in JSON with what is right now but may not be later, though no version changes. */
    public <T> ResponseEntity<Written<T>> passing(HttpServletRequest request, T body) {
        Answer answer = Answer.of("now", MediaType.APPLICATION_JSON, json.writeValueAsBytes(body));
        return send(request, answer, new Written<>(answer.body()));
    }

    /** Answers in another format. */
    public ResponseEntity<byte[]> bytes(
            HttpServletRequest request, Version version, Object asked, MediaType type, Supplier<byte[]> body) {
        Answer answer = kept(version, asked, type, body);
        return send(request, answer, answer.body());
    }

    private Answer kept(Version version, Object asked, MediaType type, Supplier<byte[]> body) {
        String tag = version.tag();
        return bodies.get(new Question(version.scope(), tag, asked), question -> Answer.of(tag, type, body.get()));
    }

    private static <B> ResponseEntity<B> send(HttpServletRequest request, Answer answer, B body) {
        boolean held = answer.isHeldBy(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity.BodyBuilder response = ResponseEntity.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache())
                .eTag(answer.etag());
        return held ? response.build() : response.contentType(answer.type()).body(body);
    }

    /** What was answered at this address, if it would be answered again. */
    @Nullable Given again(HttpServletRequest request) {
        Given given = addresses.getIfPresent(address(request));
        return given != null && snapshots.isCurrent(given.scope(), given.tag()) ? given : null;
    }

    /** What nobody is answered any more makes room. */
    @EventListener
    void on(Replaced replaced) {
        bodies.asMap().keySet().removeIf(question -> question.scope().equals(replaced.scope()));
        addresses.asMap().values().removeIf(given -> given.scope().equals(replaced.scope()));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
