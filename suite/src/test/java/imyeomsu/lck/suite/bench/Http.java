package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.bench.load.CsrfToken;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few requests that are not load. */
final class Http {

    private static final int TIMEOUT_MILLIS = 3000;
    private static final long POLL_NANOS = Duration.ofMillis(30).toNanos();
    private static final JsonMapper JSON = new JsonMapper();

    private Http() {}

    /** Asks until the answer has this status; the check between two questions may throw. */
    static void await(URI uri, int status, Duration patience, Runnable check) {
        long end = System.nanoTime() + patience.toNanos();
        while (status(uri) != status) {
            check.run();
            if (System.nanoTime() > end) {
                throw new SuiteFailure(uri + " did not answer " + status + " within " + patience.toSeconds() + " s.");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static int status(URI uri) {
        try {
            HttpURLConnection connection = open(uri);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** The gateway's token, as a page fetches it. */
    static CsrfToken csrf(URI gateway) throws IOException {
        HttpURLConnection connection = open(gateway.resolve("/api/v1/csrf"));
        try (InputStream body = connection.getInputStream()) {
            JsonNode token = JSON.readTree(body);
            String cookie = connection.getHeaderField("Set-Cookie").split(";", 2)[0];
            return new CsrfToken(
                    token.path("headerName").asString(), token.path("token").asString(), cookie);
        }
    }

    private static HttpURLConnection open(URI uri) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        return connection;
    }
}
