package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.Http;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer that everybody has to give. */
record Season(String etag, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    static Season read(SeasonRead read) throws IOException {
        Http.Answer answer = Http.get(read.uri(), read.headers());
        return new Season(answer.header("ETag"), answer.body());
    }

    /** Scores by match. */
    Map<String, String> scores() {
        return scores(body);
    }

    static Map<String, String> scores(byte[] body) {
        Map<String, String> scores = new TreeMap<>();
        for (JsonNode match : JSON.readTree(body).path("items")) {
            scores.put(match.path("id").asString(), match.path("score1") + ":" + match.path("score2"));
        }
        return scores;
    }
}
