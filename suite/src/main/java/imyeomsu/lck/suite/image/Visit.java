package imyeomsu.lck.suite.image;

import imyeomsu.lck.suite.process.SuiteFailure;
import imyeomsu.lck.suite.up.Api;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a fan does, without a browser: signs up, looks around, wins a coupon, finds it again and leaves. */
final class Visit {

    private final Api api;
    private final Pages pages;

    Visit(URI gateway) {
        api = new Api(gateway);
        pages = new Pages(gateway);
    }

    /** @return the code of the coupon that was won */
    String of(long hotTime) {
        Stream.of("/", "/sign-up", "/schedule", "/standings", "/hot-times/" + hotTime, "/me")
                .forEach(pages::open);
        signUp();
        lookAround();
        String code = claim(hotTime);
        find(code);
        must("sign out", api.delete("session"));
        return code;
    }

    private void signUp() {
        String name = UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> consents = items(must("consents", api.get("members/consents")))
                .filter(consent -> consent.path("required").asBoolean(false))
                .collect(Collectors.toMap(
                        consent -> consent.path("kind").asString(""),
                        consent -> consent.path("version").asString("")));
        String password = "a password of a visitor";
        must(
                "sign up",
                api.post(
                        "members",
                        Map.of(
                                "loginId",
                                "visitor_" + name,
                                "password",
                                password,
                                "nickname",
                                "손님" + name,
                                "favouriteTeam",
                                "T1",
                                "consents",
                                consents)));
        must("sign out", api.delete("session"));
        must("sign in", api.post("session", Map.of("loginId", "visitor_" + name, "password", password)));
    }

    private void lookAround() {
        must("member", api.get("members/me"));
        must("news", api.get("news"));
        must("teams", api.get("teams"));
        must("hot times", api.get("hot-times"));
        String season = items(must("seasons", api.get("seasons")))
                .filter(each -> each.path("current").asBoolean(false))
                .map(each -> each.path("id").asString(""))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("The site shows no season."));
        must("matches", api.get("seasons/" + season + "/matches?limit=100"));
        must("standings", api.get("seasons/" + season + "/standings"));
    }

    private String claim(long hotTime) {
        String ticket = must("ticket", api.post("hot-times/" + hotTime + "/tickets", Map.of()))
                .path("ticket")
                .asString("");
        return must("claim", api.post("hot-times/" + hotTime + "/claims", Map.of("ticket", ticket)))
                .path("code")
                .asString("");
    }

    private void find(String code) {
        boolean there = items(must("coupons", api.get("coupons")))
                .anyMatch(coupon -> coupon.path("code").asString("").equals(code));
        if (code.isEmpty() || !there) {
            throw new SuiteFailure("The coupon " + code + " is not among the member's own.");
        }
    }

    static JsonNode must(String what, Api.Answer answer) {
        if (!answer.ok()) {
            throw new SuiteFailure(what + ": " + answer.problem());
        }
        return answer.body();
    }

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }
}
