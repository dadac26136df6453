package imyeomsu.lck.suite.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.suite.bench.BenchStores;
import imyeomsu.lck.suite.library.Checkout.Answer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Publishes common-utils as JitPack does, into an empty repository, and lets a stranger's application use it. How to run
 * it alone stands in the library's README.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedLibraryIT {

    private static final Path FOLDER = Path.of("target/published").toAbsolutePath();

    private Checkout checkout;
    private Fans fans;

    @BeforeAll
    void publishAndUse() throws Exception {
        checkout = Checkout.into(FOLDER);
        for (String command : checkout.jitpackInstall()) {
            checkout.maven(command);
        }
        checkout.maven("./mvnw -B -f common-utils/sample/pom.xml package");
        fans = new Fans(checkout.folder().resolve("common-utils/sample/target/fans.jar"));
    }

    @AfterAll
    void leave() {
        if (fans != null) {
            fans.close();
        }
    }

    @Test
    void publishesTheLibraryAndItsParentAlone() throws Exception {
        assertThat(published("")).containsExactlyInAnyOrder("common-utils", "lck-platform");
        assertThat(published("common-utils/0.1.0-SNAPSHOT"))
                .contains(
                        "common-utils-0.1.0-SNAPSHOT.jar",
                        "common-utils-0.1.0-SNAPSHOT-sources.jar",
                        "common-utils-0.1.0-SNAPSHOT-javadoc.jar");
        try (JarFile sample = new JarFile(
                checkout.folder().resolve("common-utils/sample/target/fans.jar").toFile())) {
            byte[] used = sample.getInputStream(sample.getEntry("BOOT-INF/lib/common-utils-0.1.0-SNAPSHOT.jar"))
                    .readAllBytes();
            assertThat(used).as("what the sample runs on").isEqualTo(Files.readAllBytes(published()));
        }
    }

    @Test
    void needsNoParentAndBringsNothingButBootsStarter() throws Exception {
        String pom = Files.readString(ours().resolve("common-utils/0.1.0-SNAPSHOT/common-utils-0.1.0-SNAPSHOT.pom"));

        assertThat(pom).doesNotContain("<parent>", "<scope>test</scope>");
        assertThat(Pattern.compile("(?s)<dependency>.*?</dependency>")
                        .matcher(pom)
                        .results())
                .extracting(MatchResult::group)
                .filteredOn(dependency -> !dependency.contains("<optional>true</optional>"))
                .singleElement()
                .asString()
                .contains("<artifactId>spring-boot-starter</artifactId>");
    }

    @Test
    void isHeldToItsVersion() throws Exception {
        Path old = OlderLibrary.withOneMethodMore(checkout, published());
        checkout.planVersion("1.1.0");

        Answer minor = checkout.checkApi("--old", old.toString(), "--old-version", "1.0.0");

        assertThat(minor.code()).as(minor.output()).isNotZero();
        assertThat(minor.output()).contains("METHOD_REMOVED");
    }

    @Test
    void problem() throws Exception {
        HttpResponse<String> soldOut = fans.ask("POST", "/coupons", null, "Accept-Language", "en");
        HttpResponse<String> inKorean = fans.ask("POST", "/coupons", null);

        assertThat(soldOut.statusCode()).isEqualTo(409);
        assertThat(soldOut.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(soldOut.body()).contains("\"code\":\"SOLD_OUT\"", "All 90 coupons are gone.");
        assertThat(inKorean.body()).contains("쿠폰 90장이 모두 나갔습니다.");
    }

    @Test
    void session() throws Exception {
        String cookie = fans.signIn();

        assertThat(fans.get("/me").statusCode()).isEqualTo(401);
        assertThat(fans.get("/me", "Cookie", cookie).body()).contains("\"id\":7", "\"nickname\":\"Faker\"");
        fans.ask("DELETE", "/session", null, "Cookie", cookie);
        assertThat(fans.get("/me", "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void lock() throws Exception {
        String cookie = fans.signIn();

        long first = Long.parseLong(
                fans.ask("PUT", "/settlements/2026-10", null, "Cookie", cookie).body());
        long second = Long.parseLong(
                fans.ask("PUT", "/settlements/2026-11", null, "Cookie", cookie).body());

        assertThat(second).isGreaterThan(first).isEqualTo(fence());
    }

    @Test
    void budget() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(fans.ask("POST", "/coupons/codes", null).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = fans.ask("POST", "/coupons/codes", null);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("\"code\":\"BUDGET_SPENT\"");
    }

    @Test
    void streamAndChannel() throws Exception {
        CompletableFuture<String> heard = fans.hears("/scores", "data: ");

        await().until(() -> {
            BenchStores.inRedis(Stores.redis(), redis -> redis.convertAndSend("scores", "T1 3:0 GEN"));
            return heard.isDone();
        });

        assertThat(heard.join()).isEqualTo("data: T1 3:0 GEN");
    }

    @Test
    void qr() throws Exception {
        assertThat(fans.get("/coupons/T1-FAKER.svg").body()).startsWith("<svg");
    }

    @Test
    void logging() throws Exception {
        String cookie = fans.signIn();
        fans.get("/me?secret=hidden", "Cookie", cookie);

        await().until(() -> fans.log()
                .lines()
                .anyMatch(line -> line.startsWith("{")
                        && line.contains("\"message\":\"GET /me 200\"")
                        && line.contains("\"hash\"")));
        assertThat(fans.log()).doesNotContain("hidden", cookie);
    }

    @Test
    void web() throws Exception {
        String cookie = fans.signIn();

        HttpResponse<String> unknown = fans.ask("POST", "/comments", "{\"text\":\"GG\",\"to\":1}", "Cookie", cookie);
        HttpResponse<String> number = fans.ask("POST", "/comments", "{\"text\":1}", "Cookie", cookie);
        HttpResponse<String> tooLong =
                fans.ask("POST", "/comments", "{\"text\":\"" + "G".repeat(70_000) + "\"}", "Cookie", cookie);
        String page = fans.get("/comments", "Cookie", cookie).body();
        String next = page.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");

        assertThat(unknown.body()).contains("UNKNOWN_FIELD");
        assertThat(number.body()).contains("WRONG_TYPE");
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(page).contains("GG 1", "GG 2").doesNotContain("GG 3");
        assertThat(fans.get("/comments?cursor=" + next, "Cookie", cookie).body())
                .contains("GG 3", "GG 4");
    }

    private Path published() {
        return ours().resolve("common-utils/0.1.0-SNAPSHOT/common-utils-0.1.0-SNAPSHOT.jar");
    }

    private Path ours() {
        return checkout.repository().resolve("imyeomsu/lck");
    }

    private Stream<String> published(String folder) throws Exception {
        try (Stream<Path> files = Files.list(ours().resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList().stream()
                    .filter(name -> !name.startsWith("maven-metadata"));
        }
    }

    private static long fence() throws Exception {
        try (Connection database = DriverManager.getConnection(
                        Stores.mysql().jdbcUrl("fans"),
                        Stores.mysql().username(),
                        Stores.mysql().password());
                ResultSet token = database.createStatement()
                        .executeQuery("SELECT token FROM lck_fence WHERE resource = 'settlement'")) {
            token.next();
            return token.getLong(1);
        }
    }
}
