package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.RunningSuite;
import imyeomsu.lck.suite.up.Api;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What one fan does: signs up and in, takes a coupon, and then claims with a ticket that is none. */
final class FanWay {

    private static final String PASSWORD = "a password that no log knows";

    private final String loginId = "fan_" + UUID.randomUUID().toString().substring(0, 8);
    private final Api api;
    private String ticket = "";
    private String coupon = "";

    FanWay(URI gateway) {
        this.api = new Api(gateway);
    }

    /** @return the trace id that the refusal shows to the fan */
    String walk(long hotTime) {
        RunningSuite.must(api.post(
                "members",
                Map.of("loginId", loginId, "password", PASSWORD, "nickname", loginId, "consents", consents())));
        RunningSuite.must(api.post("session", Map.of("loginId", loginId, "password", PASSWORD)));
        String claims = "hot-times/" + hotTime + "/claims";
        ticket = RunningSuite.must(api.post("hot-times/" + hotTime + "/tickets", Map.of()))
                .body()
                .path("ticket")
                .asString();
        coupon = RunningSuite.must(api.post(claims, Map.of("ticket", ticket)))
                .body()
                .path("code")
                .asString();
        return api.post(claims, Map.of("ticket", "no ticket at all"))
                .body()
                .path("traceId")
                .asString("");
    }

    /** What nobody else may know. */
    List<String> secrets() {
        return List.of(PASSWORD, ticket, coupon);
    }

    private Map<String, String> consents() {
        JsonNode items = RunningSuite.must(api.get("members/consents")).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(consent -> consent.path("required").asBoolean(false))
                .collect(Collectors.toMap(
                        consent -> consent.path("kind").asString(""),
                        consent -> consent.path("version").asString("")));
    }
}
