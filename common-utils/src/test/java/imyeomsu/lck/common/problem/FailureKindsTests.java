package imyeomsu.lck.common.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisCommandExecutionException;
import java.net.ConnectException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;

class FailureKindsTests {

    static Stream<Throwable> passing() {
        return Stream.of(
                new SQLNonTransientConnectionException(),
                new SQLRecoverableException(),
                new SQLTransactionRollbackException(),
                new RecoverableDataAccessException("again"),
                new IllegalStateException(new SQLRecoverableException()));
    }

    static Stream<Throwable> staying() {
        return Stream.of(
                new SQLIntegrityConstraintViolationException(),
                new SQLSyntaxErrorException(),
                new DuplicateKeyException("twice"),
                new IllegalStateException("LOADING"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void knowsAStoreThatIsAway(Throwable failure) {
        assertThat(FailureKinds.isStoreAway(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("staying")
    void doesNotExcuseOurOwnFaults(Throwable failure) {
        assertThat(FailureKinds.isStoreAway(failure)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOADING Redis is loading",
                "READONLY You can't write",
                "OOM command not allowed",
                "MISCONF disk is full"
            })
    void knowsARedisThatIsNotReady(String told) {
        assertThat(FailureKinds.isStoreAway(redisSays(told))).isTrue();
    }

    @Test
    void doesNotExcuseAWrongCommand() {
        assertThat(FailureKinds.isStoreAway(redisSays("ERR unknown command"))).isFalse();
        assertThat(FailureKinds.isStoreAway(redisSays(null))).isFalse();
    }

    @Test
    void knowsWhatSpringSecurityAnswers() {
        assertThat(FailureKinds.isRefusal(new AccessDeniedException("no"))).isTrue();
        assertThat(FailureKinds.isRefusal(new BadCredentialsException("no"))).isTrue();
        assertThat(FailureKinds.isRefusal(new ConnectException())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST",
        "401, SIGN_IN_REQUIRED",
        "403, FORBIDDEN",
        "409, CONFLICT",
        "413, BODY_TOO_LARGE",
        "418, BAD_REQUEST",
        "429, TOO_MANY_REQUESTS",
        "502, SERVICE_UNAVAILABLE",
        "504, GATEWAY_TIMEOUT",
        "599, INTERNAL_ERROR"
    })
    void hasACodeForEveryStatus(int status, String code) {
        assertThat(ProblemCodes.of(HttpStatusCode.valueOf(status))).isEqualTo(code);
    }

    private static Throwable redisSays(String told) {
        return new RedisSystemException("refused", new RedisCommandExecutionException(told));
    }
}
