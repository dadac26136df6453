package imyeomsu.lck.common.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Writes problem details: one shape for all services and for servlet and reactive applications alike. */
public final class ProblemDetails {

    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    private final MessageSource applicationMessages;
    private final ResourceBundleMessageSource ownMessages = new ResourceBundleMessageSource();

    /** @param applicationMessages asked first for {@code problem.<code>} */
    public ProblemDetails(MessageSource applicationMessages) {
        this.applicationMessages = applicationMessages;
        ownMessages.setBasename("imyeomsu.lck.common.problem.messages");
        ownMessages.setDefaultEncoding("UTF-8");
        ownMessages.setFallbackToSystemLocale(false);
    }

    /**
     * The language to answer in: the best of Korean and English by {@code Accept-Language}, Korean where the header is
     * missing, names neither, or cannot be read.
     */
    public static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.KOREAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.KOREAN : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.KOREAN;
        }
    }

    /** The whole answer to a thrown problem. */
    public ResponseEntity<Object> answer(Problem problem, String path, Locale locale) {
        ProblemDetail body = detail(problem.status(), problem.code(), problem.arguments(), path, locale);
        if (!problem.errors().isEmpty()) {
            body.setProperty("errors", problem.errors());
        }
        HttpHeaders headers = new HttpHeaders();
        if (problem.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(wholeSeconds(problem.retryAfter())));
        }
        return answer(body, problem.status(), headers);
    }

    /** The whole answer where no more is known than a status, with the headers that belong to it. */
    public ResponseEntity<Object> answer(HttpStatusCode status, HttpHeaders more, String path, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(more);
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()
                && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer(detail(status, ProblemCodes.of(status), new Object[0], path, locale), status, headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail body, HttpStatusCode status, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(body, headers, status);
    }

    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** The body alone, for a status and a code. */
    public ProblemDetail detail(HttpStatusCode status, String code, Object[] arguments, String path, Locale locale) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, message(code, arguments, locale));
        HttpStatus known = HttpStatus.resolve(status.value());
        body.setTitle(known == null ? "Error" : known.getReasonPhrase());
        body.setInstance(instance(path));
        body.setProperty("code", code);
        // Micrometer Tracing keeps the current trace here for the log lines; the caller gets the same one.
        String traceId = MDC.get("traceId");
        if (traceId != null) {
            body.setProperty("traceId", traceId);
        }
        return body;
    }

    private static @Nullable URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException strange) {
            return null;
        }
    }

    private String message(String code, Object[] arguments, Locale locale) {
        String key = "problem." + code;
        String found = applicationMessages.getMessage(key, arguments, null, locale);
        return found != null ? found : ownMessages.getMessage(key, arguments, code, locale);
    }
}
