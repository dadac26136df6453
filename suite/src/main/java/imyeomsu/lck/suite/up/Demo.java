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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a visitor of a fresh suite needs to see something: a fan who can sign in, a season, a Hot Time about to open. */
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

    /** Signs the demo fan up, unless an earlier run did. */
    void fan() {
        Api.Answer answer = new Api(gateway)
                .post("members", Map.of("loginId", Secrets.FAN, "password", secrets.fanPassword(), "nickname", "데모팬"));
        if (!answer.ok() && !answer.code().equals("LOGIN_ID_TAKEN")) {
            throw new SuiteFailure("The demo fan cannot sign up: " + answer.problem());
        }
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
        Api api = new Api(gateway);
        Api.Answer signIn = api.post("session", Map.of("loginId", Secrets.ADMIN, "password", secrets.adminPassword()));
        if (!signIn.ok()) {
            throw new SuiteFailure("The demo administrator cannot sign in: " + signIn.problem());
        }
        OffsetDateTime opens =
                OffsetDateTime.now(ZoneOffset.UTC).plus(UNTIL_OPENING).truncatedTo(ChronoUnit.SECONDS);
        Api.Answer made = api.post(
                "admin/hot-times",
                Map.of(
                        "title", Map.of("ko", "데모 핫타임", "en", "Demo Hot Time"),
                        "stock", STOCK,
                        "opensAt", opens.toString(),
                        "closesAt", opens.plus(OPEN_FOR).toString()));
        if (!made.ok()) {
            throw new SuiteFailure("The demo Hot Time cannot be made: " + made.problem());
        }
        return made.body();
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
