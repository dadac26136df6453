package imyeomsu.lck.common.sample;

import imyeomsu.lck.common.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.server.ResponseStatusException;

/** Fails in every way there is. */
@RestController
class FailingController {

    private static final Map<String, Exception> FAILURES = Map.ofEntries(
            Map.entry("connection", new DataAccessResourceFailureException("secret-host is away")),
            Map.entry("timeout", new QueryTimeoutException("slow")),
            Map.entry("transaction", new CannotCreateTransactionException("no connection")),
            Map.entry(
                    "hung-up",
                    new CannotCreateTransactionException(
                            "begin",
                            new SQLNonTransientConnectionException("link", new SocketException("Connection reset")))),
            Map.entry("commit", new TransactionSystemException("commit", new SQLTransientConnectionException("away"))),
            Map.entry("integrity", new DataIntegrityViolationException("secret-table")),
            Map.entry("bug", new IllegalStateException("secret-detail")),
            Map.entry(
                    "wrapped", new IllegalStateException("call", new ResponseStatusException(HttpStatus.BAD_REQUEST))),
            Map.entry("denied", new AccessDeniedException("secret-rule")),
            Map.entry("gone", new UncheckedIOException(new ClientAbortException(new IOException("Broken pipe")))),
            Map.entry("late", new AsyncRequestTimeoutException()),
            Map.entry("conflict", new ResponseStatusException(HttpStatus.CONFLICT, "secret-reason")));

    @GetMapping("/open/failures/{kind}")
    void fail(@PathVariable String kind) throws Exception {
        throw FAILURES.get(kind);
    }

    @GetMapping("/open/later/{kind}")
    CompletableFuture<String> failLater(@PathVariable String kind) {
        return CompletableFuture.failedFuture(FAILURES.get(kind));
    }

    @GetMapping("/open/sold-out")
    void soldOut() {
        throw new Problem(HttpStatus.CONFLICT, "SOLD_OUT", 90).withRetryAfter(Duration.ofMillis(1500));
    }

    @GetMapping("/open/untold")
    void untold() {
        throw Problem.notFound("UNTOLD");
    }

    @GetMapping("/open/overflow")
    void overflow() {
        throw new AssertionError("secret-assertion");
    }

    @GetMapping("/open/container")
    void container(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.GONE.value(), "secret-reason");
    }
}
