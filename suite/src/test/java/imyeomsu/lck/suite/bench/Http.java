package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The few requests that are not load. */
public final class Http {

    private static final int TIMEOUT_MILLIS = 3000;
    private static final long POLL_NANOS = Duration.ofMillis(30).toNanos();

    private Http() {}

    /** One answer in full. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        /** Empty where there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Asks until the answer has this status; the check between two questions may throw. */
    public static void await(URI uri, int status, Duration patience, Runnable check) {
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
            return get(uri, Map.of()).status();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public static Answer get(URI uri, Map<String, String> headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        headers.forEach(connection::setRequestProperty);
        try {
            int status = connection.getResponseCode();
            Map<String, String> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            received.putAll(firsts(connection));
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return new Answer(status, received, body == null ? new byte[0] : body.readAllBytes());
            }
        } finally {
            connection.disconnect();
        }
    }

    private static Map<String, String> firsts(HttpURLConnection connection) {
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<@Nullable String, List<String>> header :
                connection.getHeaderFields().entrySet()) {
            if (header.getKey() != null) {
                headers.put(header.getKey(), header.getValue().get(0));
            }
        }
        return headers;
    }
}
