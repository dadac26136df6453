package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.bench.Http;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the matches where the old way has them: each as a text of its own. */
final class OldKeys {

    private static final JsonMapper JSON = new JsonMapper();

    private OldKeys() {}

    /**
     * Copies all seasons of a service.
     *
     * @return how many keys there are
     */
    static int fill(BenchStores stores, URI service) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode season : json(service, "/api/v1/seasons").path("items")) {
            read(service, season.path("id").asString(), texts);
        }
        stores.inRedis(redis -> redis.opsForValue().multiSet(texts));
        return texts.size();
    }

    private static void read(URI service, String season, Map<String, String> texts) throws IOException {
        String all = "/api/v1/seasons/" + season + "/matches?limit=100";
        JsonNode page = json(service, all);
        while (true) {
            page.path("items")
                    .forEach(match ->
                            texts.put("match:" + season + ":" + match.path("id").asString(), match.toString()));
            if (page.path("next").isNull()) {
                return;
            }
            page = json(service, all + "&cursor=" + page.path("next").asString());
        }
    }

    private static JsonNode json(URI service, String path) throws IOException {
        return JSON.readTree(Http.get(service.resolve(path), Map.of()).body());
    }
}
