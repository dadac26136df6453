package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Answer;
import imyeomsu.lck.match.crawl.http.Ask;
import imyeomsu.lck.match.crawl.http.PoliteHttp;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gets JSON, and lets nothing pass for it that is not. */
@Component
class JsonAnswers {

    /** @param body in UTF-8, without a mark at its beginning */
    record Page(byte[] body, JsonNode json, Answer answer) {}

    private static final int DEPTH = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final PoliteHttp http;

    JsonAnswers(PoliteHttp http) {
        this.http = http;
    }

    /** Empty where the server says that nothing has changed. */
    Optional<Page> get(Ask ask) throws FetchFailed {
        Answer answer = http.get(accepting(ask));
        return answer.isNotModified() ? Optional.empty() : Optional.of(page(answer));
    }

    static JsonNode parse(byte[] body) throws FetchFailed {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (!json.isMissingNode()) {
                return json;
            }
        } catch (StreamConstraintsException tooMuch) {
            throw FetchFailed.forNow("OVER_LIMIT", "Nested too deep, or a value is too long");
        } catch (UnexpectedEndOfInputException cut) {
            throw FetchFailed.forNow("TRUNCATED", "The JSON ends in the middle");
        } catch (JacksonException broken) {
            // told below
        }
        throw FetchFailed.forNow("NOT_JSON", "The answer is no JSON");
    }

    private static Ask accepting(Ask ask) {
        Map<String, String> headers = new HashMap<>(ask.headers());
        headers.put(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        return new Ask(ask.uri(), headers);
    }

    private static Page page(Answer answer) throws FetchFailed {
        Text.refuseHtml(answer);
        byte[] body = Text.utf8(answer);
        return new Page(body, parse(body), answer);
    }
}
