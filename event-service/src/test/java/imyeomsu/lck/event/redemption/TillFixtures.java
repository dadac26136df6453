package imyeomsu.lck.event.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.Callers.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tills and administrators send, and what they look for in the answers. */
final class TillFixtures {

    private TillFixtures() {}

    static MvcTestResult redeem(Caller caller, String code, String reference) {
        return caller.post("/api/v1/coupons/" + code + "/redemptions", "{\"reference\":\"" + reference + "\"}");
    }

    static MvcTestResult revoke(Caller caller, String code, String reason) {
        return caller.post("/api/v1/admin/coupons/" + code + "/revocation", "{\"reason\":\"" + reason + "\"}");
    }

    /** The statuses of so many calls, each in a thread of its own. */
    static List<Integer> atOnce(int many, IntFunction<MvcTestResult> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int turn = i;
                calls.add(() -> call.apply(turn).getResponse().getStatus());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
