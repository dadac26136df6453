package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Verdict;
import imyeomsu.lck.suite.bench.load.LoadResult;
import java.util.Arrays;
import java.util.Set;

/** What a round's answers should have been. */
enum Answered {
    /** Byte for byte. */
    SAME_BYTES(200) {
        @Override
        void check(Season season, LoadResult result, Http.Answer one, Verdict.Checks checks) {
            checks.that(
                            result.lengths().equals(Set.of(season.body().length)),
                            "bodies of " + result.lengths() + " bytes instead of " + season.body().length)
                    .that(Arrays.equals(one.body(), season.body()), "other bytes than in the beginning");
        }
    },
    /** In other words, perhaps. */
    SAME_MATCHES(200) {
        @Override
        void check(Season season, LoadResult result, Http.Answer one, Verdict.Checks checks) {
            checks.that(Season.scores(one.body()).equals(season.scores()), "other matches or scores");
        }
    },
    NOT_MODIFIED(304) {
        @Override
        void check(Season season, LoadResult result, Http.Answer one, Verdict.Checks checks) {
            checks.that(result.lengths().equals(Set.of(0)), "bodies of " + result.lengths() + " bytes")
                    .that(one.body().length == 0, "a body where there is none to be")
                    .that(one.header("ETag").equals(season.etag()), "ETag " + one.header("ETag"));
        }
    };

    private final int status;

    Answered(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    abstract void check(Season season, LoadResult result, Http.Answer one, Verdict.Checks checks);

    /** @param one read by itself when the round was over */
    Verdict verdict(Season season, LoadResult result, Http.Answer one) {
        Verdict.Checks checks = new Verdict.Checks()
                .that(result.unanswered() == 0, result.unanswered() + " reads without an answer")
                .that(
                        result.answered() > 0 && result.answered(status) == result.answered(),
                        "answers other than " + status + ": " + result.statuses())
                .that(one.status() == status, one.status() + " instead of " + status);
        check(season, result, one, checks);
        return checks.done();
    }
}
