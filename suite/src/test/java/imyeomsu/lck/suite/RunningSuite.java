package imyeomsu.lck.suite;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.Progress;
import imyeomsu.lck.suite.local.Secrets;
import imyeomsu.lck.suite.local.SuiteOptions;
import imyeomsu.lck.suite.up.Api;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One running suite for all tests of this JVM: two copies of what is claimed from, and of the gateway. */
public final class RunningSuite {

    /** Has members in the log by a pseudonym. */
    private static final String LOG_MEMBER_KEY = "the key of the pseudonyms in a test's log";

    private static final Map<String, String> ENVIRONMENT = new HashMap<>();

    private static final String SITE = "lck.site";

    private static @Nullable LocalSuite suite;
    private static @Nullable Api admin;

    private RunningSuite() {}

    /** A variable for all services, told before the suite is asked for. */
    public static synchronized void environment(String name, String value) {
        if (suite != null) {
            throw new IllegalStateException("The suite runs already");
        }
        ENVIRONMENT.put(name, value);
    }

    /** Started when first asked for, with empty data; stopped when the JVM ends. */
    public static synchronized LocalSuite get() {
        if (suite == null) {
            Path root = Path.of("..").toAbsolutePath().normalize();
            SuiteOptions options = SuiteOptions.of(root, Path.of("target", "running-suite"))
                    .replicas("event-service", 2)
                    .replicas("gateway", 2)
                    .environment("LOG_MEMBER_KEY", LOG_MEMBER_KEY)
                    .fresh(true);
            ENVIRONMENT.forEach(options::environment);
            suite = LocalSuite.start(options, new Told());
        }
        return suite;
    }

    /** Where browsers go: the suite of this JVM, or one that runs elsewhere and is named by {@code lck.site}. */
    public static URI site() {
        String elsewhere = System.getProperty(SITE);
        return elsewhere == null ? get().gateway() : URI.create(elsewhere);
    }

    /** Whether its processes are out of reach. */
    public static boolean isElsewhere() {
        return System.getProperty(SITE) != null;
    }

    /** A Hot Time made as an administrator would, through the gateway; returns its id. */
    public static long hotTime(String titleKo, String titleEn, int stock, Duration untilOpening) {
        Api admin = admin();
        OffsetDateTime opens = OffsetDateTime.now(ZoneOffset.UTC).plus(untilOpening);
        Api.Answer made = must(admin.post(
                "admin/hot-times",
                Map.of(
                        "title", Map.of("ko", titleKo, "en", titleEn),
                        "stock", stock,
                        "opensAt", opens.toString(),
                        "closesAt", opens.plusHours(1).toString())));
        return made.body().path("id").asLong();
    }

    /** Signed in once: whoever signs in again and again is slowed. */
    private static synchronized Api admin() {
        if (admin == null) {
            Api api = new Api(site());
            must(api.post(
                    "session",
                    isElsewhere()
                            ? elsewhere()
                            : Map.of(
                                    "loginId",
                                    Secrets.ADMIN,
                                    "password",
                                    get().secrets().adminPassword())));
            admin = api;
        }
        return admin;
    }

    private static Map<String, String> elsewhere() {
        return Map.of(
                "loginId", System.getenv().getOrDefault("FIRST_ADMIN_LOGIN_ID", ""),
                "password", System.getenv().getOrDefault("FIRST_ADMIN_PASSWORD", ""));
    }

    /** The answer, if it is a good one. */
    public static Api.Answer must(Api.Answer answer) {
        if (!answer.ok()) {
            throw new AssertionError(answer.problem());
        }
        return answer;
    }

    private static final class Told implements Progress {

        @Override
        public void done(String what, String outcome, Duration took) {
            note("%s %s after %.1f s".formatted(what, outcome, took.toMillis() / 1000.0));
        }

        @Override
        public void note(String line) {
            System.out.println(line);
        }
    }
}
