package imyeomsu.lck.event.hottime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.event.Callers;
import imyeomsu.lck.event.EventTest;
import imyeomsu.lck.event.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EventTest
class HotTimesIT {

    @Autowired
    Callers callers;

    @Autowired
    JsonMapper json;

    private TestDatabase database;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event");
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void showsWhatIsLeftAndUntilWhenByTheDatabasesClock() {
        long hotTime = database.openHotTime(5);
        callers.aFan().claim(hotTime);

        await().untilAsserted(() -> {
            JsonNode shown = read(callers.somebody().get("/api/v1/hot-times/" + hotTime));
            assertThat(shown.get("title").get("en").asString()).isEqualTo("Hot Time");
            assertThat(shown.get("stock").asInt()).isEqualTo(5);
            assertThat(shown.get("issued").asInt()).isEqualTo(1);
            assertThat(shown.get("remaining").asInt()).isEqualTo(4);
            assertThat(shown.get("state").asString()).isEqualTo("OPEN");
            Instant told = Instant.parse(shown.get("serverTime").asString());
            assertThat(Duration.between(told, databaseTime()).abs()).isLessThan(Duration.ofSeconds(2));
        });
    }

    @Test
    void showsAChangeThatAnotherCopyMade() {
        long hotTime = database.openHotTime(5);
        callers.somebody().get("/api/v1/hot-times/" + hotTime);

        database.raiseStock(hotTime, 9);

        await().untilAsserted(() -> assertThat(read(callers.somebody().get("/api/v1/hot-times/" + hotTime))
                        .get("stock")
                        .asInt())
                .isEqualTo(9));
    }

    @Test
    void listsTheLastToOpenFirstAndEachOnce() {
        for (int i = 0; i < 3; i++) {
            database.hotTime(1, (100 + i) + " DAY", "200 DAY");
        }

        List<Long> listed = new ArrayList<>();
        String next = "/api/v1/hot-times?limit=2";
        while (next != null) {
            JsonNode page = read(callers.somebody().get(next));
            page.get("items").forEach(item -> listed.add(item.get("id").asLong()));
            JsonNode cursor = page.get("next");
            next = cursor.isNull() ? null : "/api/v1/hot-times?limit=2&cursor=" + cursor.asString();
        }

        assertThat(listed).containsExactlyElementsOf(announced());
    }

    @Test
    void forgetsAHotTimeThatIsOverForLongAndStillFindsIt() {
        long old = database.hotTime(3, "-90 DAY", "-80 DAY");

        MvcTestResult result = callers.somebody().get("/api/v1/hot-times/" + old);

        assertThat(result).bodyJson().extractingPath("$.state").isEqualTo("OVER");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/hot-times/999999,            404, HOT_TIME_NOT_FOUND",
        "GET,  /api/v1/hot-times/first,             400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?limit=0,           400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?limit=101,         400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?limit=many,        400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?cursor=%21,        400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?cursor=MQ,         400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?cursor=YSxi,       400, INVALID_PARAMETER",
        "GET,  /api/v1/hot-times?cursor=OTIyMzM3MjAzNjg1NDc3NTgwNywx, 400, INVALID_PARAMETER",
        "POST, /api/v1/hot-times,                   405, METHOD_NOT_ALLOWED",
        "PUT,  /api/v1/hot-times/1,                 405, METHOD_NOT_ALLOWED",
        "GET,  /api/v1/hot-times/1/secret,          404, NOT_FOUND",
        "GET,  /internal/hot-times,                 404, NOT_FOUND"
    })
    void refusesWhatItDoesNotServe(String method, String path, int status, String code) {
        var result = callers.aFan()
                .request(HttpMethod.valueOf(method), path.replace("%21", "!"))
                .exchange();

        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void letsAnAdministratorCreateOne() {
        MvcTestResult result = callers.anAdmin()
                .post(
                        "/api/v1/admin/hot-times",
                        """
                        {"title":{"ko":"11월 핫타임","en":"November"},"stock":100,
                         "opensAt":"2030-12-01T20:00:00.1234567+09:00","closesAt":"2030-12-01T21:00:00+09:00"}""");

        JsonNode made = read(result);
        assertThat(result)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "/api/v1/hot-times/" + made.get("id").asLong());
        assertThat(made.get("state").asString()).isEqualTo("SCHEDULED");
        assertThat(made.get("remaining").asInt()).isEqualTo(100);
        assertThat(made.get("opensAt").asString()).isEqualTo("2030-12-01T11:00:00.123456Z");
        assertThat(read(callers.somebody()
                                .get("/api/v1/hot-times/" + made.get("id").asLong()))
                        .get("title")
                        .get("ko")
                        .asString())
                .isEqualTo("11월 핫타임");
    }

    @Test
    void letsNobodyElseCreateOne() {
        int before = countOfHotTimes();

        var signedOut = callers.somebody().post("/api/v1/admin/hot-times", "{}");
        var fan = callers.aFan().post("/api/v1/admin/hot-times", "{}");

        assertThat(signedOut).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(fan).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(fan).bodyJson().extractingPath("$.code").isEqualTo("FORBIDDEN");
        assertThat(countOfHotTimes()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"                                     | title
            "title":null,"stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"                        | title
            "title":{"ko":"가"},"stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"                  | title.en
            "title":{"ko":" ","en":"a"},"stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"         | title.ko
            "title":{"ko":"LONG","en":"a"},"stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"      | title.ko
            "title":{"ko":"가","en":"a"},"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"                   | stock
            "title":{"ko":"가","en":"a"},"stock":0,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"         | stock
            "title":{"ko":"가","en":"a"},"stock":1000001,"opensAt":"2030-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"   | stock
            "title":{"ko":"가","en":"a"},"stock":1,"closesAt":"2030-01-02T00:00:00Z"                                          | opensAt
            "title":{"ko":"가","en":"a"},"stock":1,"opensAt":"2030-01-01T00:00:00Z"                                           | closesAt
            "title":{"ko":"가","en":"a"},"stock":1,"opensAt":"2030-01-02T00:00:00Z","closesAt":"2030-01-02T00:00:00.0000009Z" | closesAt
            "title":{"ko":"가","en":"a"},"stock":1,"opensAt":"2020-01-01T00:00:00Z","closesAt":"2020-01-02T00:00:00Z"         | closesAt
            "title":{"ko":"가","en":"a"},"stock":1,"opensAt":"2030-01-01T00:00:00Z","closesAt":"+100000-01-02T00:00:00Z"      | closesAt
            "title":{"ko":"가","en":"a"},"stock":1,"opensAt":"0001-01-01T00:00:00Z","closesAt":"2030-01-02T00:00:00Z"         | opensAt
            """)
    void namesTheFieldThatIsWrong(String fields, String field) {
        int before = countOfHotTimes();

        var result =
                callers.anAdmin().post("/api/v1/admin/hot-times", "{" + fields.replace("LONG", "가".repeat(81)) + "}");

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("VALIDATION_FAILED");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .isNotBlank();
        assertThat(countOfHotTimes()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}{}",
                "{\"title\":\"text\"}",
                "{\"title\":{\"ko\":5,\"en\":\"a\"}}",
                "{\"title\":{\"ko\":\"가\",\"en\":\"a\",\"fr\":\"b\"}}",
                "{\"stock\":\"10\"}",
                "{\"stock\":1.5}",
                "{\"stock\":99999999999}",
                "{\"stock\":true}",
                "{\"opensAt\":\"tomorrow\"}",
                "{\"opensAt\":\"2030-01-01T00:00:00\"}",
                "{\"opensAt\":[2030,1,1]}",
                "{\"issued\":5}"
            })
    void refusesABodyThatIsNotAHotTime(String body) {
        int before = countOfHotTimes();

        var result = callers.anAdmin().post("/api/v1/admin/hot-times", body);

        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("MALFORMED_BODY");
        assertThat(countOfHotTimes()).isEqualTo(before);
    }

    private List<Long> announced() {
        return database.jdbc()
                .sql("SELECT id FROM hot_time WHERE phase <> 'DRAFT' ORDER BY opens_at DESC, id DESC")
                .query(Long.class)
                .list();
    }

    private int countOfHotTimes() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM hot_time")
                .query(Integer.class)
                .single();
    }

    private Instant databaseTime() {
        return database.jdbc()
                .sql("SELECT UTC_TIMESTAMP(6)")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    private JsonNode read(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
