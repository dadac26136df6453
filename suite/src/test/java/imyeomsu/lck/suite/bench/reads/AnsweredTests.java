package imyeomsu.lck.suite.bench.reads;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnsweredTests {

    private static final String BODY = "{\"items\":[{\"id\":\"m1\",\"score1\":2,\"score2\":0}],\"next\":null}";
    private static final Season SEASON = new Season("\"v1\"", bytes(BODY));

    @Test
    void acceptsTheSameBytes() {
        assertThat(faults(Answered.SAME_BYTES, all(200, BODY.length()), answer(200, BODY)))
                .isEmpty();
    }

    @Test
    void refusesOtherBytes() {
        String other = BODY.replace("2", "1");

        assertThat(faults(Answered.SAME_BYTES, all(200, BODY.length()), answer(200, other)))
                .containsExactly("other bytes than in the beginning");
        assertThat(faults(Answered.SAME_BYTES, all(200, 7), answer(200, BODY)))
                .containsExactly("bodies of [7] bytes instead of " + BODY.length());
    }

    @Test
    void acceptsTheSameMatchesInOtherWords() {
        String other = BODY.replace("\"id\"", " \"more\": 1, \"id\"");

        assertThat(faults(Answered.SAME_MATCHES, all(200, 7), answer(200, other)))
                .isEmpty();
    }

    @Test
    void refusesAnotherScore() {
        assertThat(faults(Answered.SAME_MATCHES, all(200, 7), answer(200, BODY.replace("2", "1"))))
                .containsExactly("other matches or scores");
    }

    @Test
    void acceptsThatNothingWasModified() {
        assertThat(faults(Answered.NOT_MODIFIED, all(304, 0), answer(304, ""))).isEmpty();
    }

    @Test
    void refusesAWholeAnswerWhereNothingWasModified() {
        assertThat(faults(Answered.NOT_MODIFIED, all(200, BODY.length()), answer(200, BODY)))
                .contains("answers other than 304: {200=9}", "200 instead of 304", "a body where there is none to be");
    }

    @Test
    void refusesReadsWithoutAnAnswer() {
        LoadResult result = new LoadResult(Map.of(304, 9), 2, new BitSet(), Set.of(0), Duration.ofSeconds(1));

        assertThat(faults(Answered.NOT_MODIFIED, result, answer(304, ""))).containsExactly("2 reads without an answer");
    }

    private static List<String> faults(Answered answered, LoadResult result, Http.Answer one) {
        return answered.verdict(SEASON, result, one).faults();
    }

    private static LoadResult all(int status, int length) {
        return new LoadResult(Map.of(status, 9), 0, new BitSet(), Set.of(length), Duration.ofSeconds(1));
    }

    private static Http.Answer answer(int status, String body) {
        return new Http.Answer(status, Map.of("ETag", "\"v1\""), bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
