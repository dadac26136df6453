package imyeomsu.lck.suite.up;

import imyeomsu.lck.suite.local.Secrets;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a visitor of a fresh suite needs to see something: members who can sign in, a season, a Hot Time about to open. */
final class Demo {

    private static final Duration UNTIL_OPENING = Duration.ofMinutes(3);
    private static final Duration OPEN_FOR = Duration.ofHours(1);
    private static final int STOCK = 100;

    private final Secrets secrets;
    private final URI gateway;

    Demo(URI gateway, Secrets secrets) {
        this.gateway = gateway;
        this.secrets = secrets;
    }

    /** Signs the demo fan and the demo staff up, unless an earlier run did. */
    void members() {
        signUp(Secrets.FAN, secrets.fanPassword(), "데모팬");
        signUp(Secrets.STAFF, secrets.staffPassword(), "데모직원");
        Api.Answer signIn =
                new Api(gateway).post("session", Map.of("loginId", Secrets.STAFF, "password", secrets.staffPassword()));
        // In a database with members of another suite the password is another one, and the role is theirs to give.
        if (signIn.ok() && !signIn.body().path("roles").toString().contains("STAFF")) {
            must(
                    "The demo staff cannot be made staff",
                    admin().put("admin/members/" + Secrets.STAFF + "/role", Map.of("role", "STAFF")));
        }
    }

    private void signUp(String loginId, String password, String nickname) {
        Api.Answer answer = new Api(gateway)
                .post(
                        "members",
                        Map.of(
                                "loginId", loginId,
                                "password", password,
                                "nickname", nickname,
                                "favouriteTeam", "T1",
                                "consents", consents()));
        if (!answer.code().equals("LOGIN_ID_TAKEN")) {
            must(loginId + " cannot sign up", answer);
        }
    }

    /** What nobody can be a member without, in the version that is valid now. */
    private Map<String, String> consents() {
        return items(new Api(gateway).get("members/consents"))
                .filter(consent -> consent.path("required").asBoolean(false))
                .collect(Collectors.toMap(
                        consent -> consent.path("kind").asString(""),
                        consent -> consent.path("version").asString("")));
    }

    /** The Hot Time that comes next or is open, made if there is none. */
    String hotTime() {
        JsonNode hotTime = upcoming().orElseGet(this::makeHotTime);
        if (hotTime.path("state").asString("").equals("OPEN")) {
            return "open until " + clock(hotTime, "closesAt");
        }
        return "opens at " + clock(hotTime, "opensAt");
    }

    /** Which season is replayed, and how far from where it was. */
    Optional<String> season() {
        return items(new Api(gateway).get("seasons"))
                .filter(season -> season.path("current").asBoolean(false))
                .findFirst()
                .map(Demo::described);
    }

    private static String described(JsonNode season) {
        int weeks = season.path("shiftedWeeks").asInt(0);
        String name = season.at("/name/en").asString(season.path("id").asString(""));
        return weeks == 0
                ? "%s, on its own dates".formatted(name)
                : "%s, real results moved by %d weeks so that half of it lies ahead".formatted(name, weeks);
    }

    private Optional<JsonNode> upcoming() {
        return items(new Api(gateway).get("hot-times?limit=100"))
                .filter(each -> Stream.of("OPEN", "SCHEDULED")
                        .anyMatch(each.path("state").asString("")::equals))
                .findFirst();
    }

    private JsonNode makeHotTime() {
        OffsetDateTime opens =
                OffsetDateTime.now(ZoneOffset.UTC).plus(UNTIL_OPENING).truncatedTo(ChronoUnit.SECONDS);
        Api.Answer made = admin().post(
                        "admin/hot-times",
                        Map.of(
                                "title", Map.of("ko", "데모 핫타임", "en", "Demo Hot Time"),
                                "stock", STOCK,
                                "opensAt", opens.toString(),
                                "closesAt", opens.plus(OPEN_FOR).toString()));
        return must("The demo Hot Time cannot be made", made).body();
    }

    private Api admin() {
        Api api = new Api(gateway);
        must(
                "The demo administrator cannot sign in",
                api.post("session", Map.of("loginId", Secrets.ADMIN, "password", secrets.adminPassword())));
        return api;
    }

    private static Api.Answer must(String otherwise, Api.Answer answer) {
        if (!answer.ok()) {
            throw new SuiteFailure(otherwise + ": " + answer.problem());
        }
        return answer;
    }

    private static Stream<JsonNode> items(Api.Answer answer) {
        if (!answer.ok()) {
            throw new SuiteFailure("The API does not answer as it should: " + answer.problem());
        }
        return StreamSupport.stream(answer.body().path("items").spliterator(), false);
    }

    private static String clock(JsonNode hotTime, String field) {
        return OffsetDateTime.parse(hotTime.path(field).asString())
                .atZoneSameInstant(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }
}
