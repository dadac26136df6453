package imyeomsu.lck.auth.session;

import static imyeomsu.lck.auth.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.CountedHashes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who does not know the password learns nothing, neither from the answer nor from the time that it takes. */
@AuthTest
@Import(CountedHashes.class)
@TestPropertySource(properties = {"lck.auth.budgets.enabled=false", "lck.auth.password.strength=10"})
class EqualAnswersIT {

    private static final String WRONG = "not the password at all";
    private static final int TRIES = 5;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedHashes.Counter hashes;

    private final Map<String, Supplier<MvcTestResult>> paths = new TreeMap<>();

    @BeforeEach
    void members() {
        String known = new Browser(mvc).signUp();
        String gone = new Browser(mvc).signUp();
        withdraw(gone);
        String locked = new Browser(mvc).signUp();
        jdbc.sql("UPDATE member SET status = 'LOCKED', locked_at = NOW(6) WHERE login_id = ?")
                .param(locked)
                .update();
        String old = new Browser(mvc).signUp();
        jdbc.sql("UPDATE member SET password_hash = ? WHERE login_id = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(8).encode(Caller.PASSWORD), old)
                .update();
        paths.put("unknown id", () -> tried(Caller.someLoginId(), WRONG));
        paths.put("wrong password", () -> tried(known, WRONG));
        paths.put("withdrawn", () -> tried(gone, Caller.PASSWORD));
        paths.put("locked and wrong", () -> tried(locked, WRONG));
        paths.put("old hash", () -> tried(old, WRONG));
    }

    @Test
    void areTheSameInEveryWord() {
        List<String> answers = paths.values().stream()
                .map(Supplier::get)
                .peek(result ->
                        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull())
                .map(result -> status(result) + Answers.body(result).replaceAll("\"traceId\":\"[0-9a-f]*\"", ""))
                .distinct()
                .toList();

        assertThat(answers).singleElement().asString().startsWith("401").contains("BAD_CREDENTIALS");
    }

    @Test
    void makeOneHashEachOrAsManyAsTakeTheSameTime() {
        paths.forEach((path, tried) -> {
            int before = hashes.made();
            tried.get();
            // Of the strengths 8, 8 and 9: together one of strength 10.
            assertThat(hashes.made() - before).as(path).isEqualTo(path.equals("old hash") ? 3 : 1);
        });
    }

    @Test
    void takeTheSameTime() {
        Map<String, List<Long>> times = new TreeMap<>();
        paths.values().forEach(Supplier::get);
        for (int i = 0; i < TRIES; i++) {
            paths.forEach((path, tried) -> {
                long begun = System.nanoTime();
                tried.get();
                times.computeIfAbsent(path, first -> new ArrayList<>()).add(System.nanoTime() - begun);
            });
        }

        long unknown = median(times.get("unknown id"));
        times.forEach((path, nanos) -> assertThat((double) median(nanos) / unknown)
                .as(path + " beside an unknown id, which took " + Duration.ofNanos(unknown))
                // Without a hash it would be a tenth; that none is made twice is counted.
                .isBetween(0.4, 2.5));
    }

    @Test
    void areNotGivenToMoreAtOnceThanThereAreProcessors() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        int callers = processors * 9 + 20;
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<MvcTestResult>> all = IntStream.range(0, callers)
                    .<Callable<MvcTestResult>>mapToObj(
                            i -> () -> paths.get("unknown id").get())
                    .toList();
            List<MvcTestResult> results =
                    threads.invokeAll(all).stream().map(EqualAnswersIT::now).toList();

            assertThat(results)
                    .extracting(Answers::status)
                    .containsOnly(401, 503)
                    .contains(401, 503);
            assertThat(hashes.mostAtOnce()).isLessThanOrEqualTo(processors);
            results.stream().filter(result -> status(result) == 503).forEach(result -> assertThat(result)
                    .hasHeader("Retry-After", "1"));
        } finally {
            threads.shutdownNow();
        }
    }

    private MvcTestResult tried(String loginId, String password) {
        return new Browser(mvc).signIn(loginId, password);
    }

    private void withdraw(String loginId) {
        jdbc.sql(
                        """
                        UPDATE member SET status = 'WITHDRAWN', withdrawn_at = NOW(6), login_id = NULL, nickname = NULL,
                               password_hash = NULL, favourite_team = NULL WHERE login_id = ?
                        """)
                .param(loginId)
                .update();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static MvcTestResult now(Future<MvcTestResult> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
