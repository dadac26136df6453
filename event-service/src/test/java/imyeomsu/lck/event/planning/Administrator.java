package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.Callers.Caller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans Hot Times over HTTP. */
final class Administrator {

    private static final String HOT_TIMES = "/api/v1/admin/hot-times";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Caller caller;

    Administrator(Caller caller) {
        this.caller = caller;
    }

    long id() {
        return caller.id();
    }

    /** A plan that can be changed before it is sent. */
    static ObjectNode plan(int stock, Instant opensAt, Instant closesAt) {
        ObjectNode plan = JSON.createObjectNode();
        plan.putObject("title").put("ko", "핫타임").put("en", "Hot Time");
        return plan.put("stock", stock).put("opensAt", opensAt.toString()).put("closesAt", closesAt.toString());
    }

    static ObjectNode ahead(int stock) {
        Instant now = now();
        return plan(stock, now.plusSeconds(3600), now.plusSeconds(7200));
    }

    static ObjectNode open(int stock) {
        Instant now = now();
        return plan(stock, now.minusSeconds(3600), now.plusSeconds(7200));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The Hot Time that comes of it. */
    JsonNode creates(ObjectNode plan) {
        return read(send(HttpMethod.POST, HOT_TIMES, plan));
    }

    long idOf(ObjectNode plan) {
        return creates(plan).get("id").asLong();
    }

    MvcTestResult create(ObjectNode plan) {
        return send(HttpMethod.POST, HOT_TIMES, plan);
    }

    MvcTestResult edit(long id, ObjectNode plan, long revision) {
        return send(HttpMethod.PUT, HOT_TIMES + "/" + id, plan.deepCopy().put("revision", revision));
    }

    /** Without saying which revision was edited. */
    MvcTestResult editBlindly(long id, ObjectNode plan) {
        return send(HttpMethod.PUT, HOT_TIMES + "/" + id, plan);
    }

    MvcTestResult post(long id, String step) {
        return send(HttpMethod.POST, HOT_TIMES + "/" + id + "/" + step, null);
    }

    MvcTestResult resume(long id) {
        return send(HttpMethod.DELETE, HOT_TIMES + "/" + id + "/pause", null);
    }

    MvcTestResult raise(long id, int coupons) {
        return send(
                HttpMethod.POST,
                HOT_TIMES + "/" + id + "/waves",
                JSON.createObjectNode().put("coupons", coupons));
    }

    MvcTestResult delete(long id) {
        return send(HttpMethod.DELETE, HOT_TIMES + "/" + id, null);
    }

    MvcTestResult get(String path) {
        return caller.get(HOT_TIMES + path);
    }

    JsonNode sees(long id) {
        return read(get("/" + id));
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable JsonNode body) {
        var request = caller.request(method, path);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString())
                        .exchange();
    }

    static JsonNode read(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
