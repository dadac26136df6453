package imyeomsu.lck.suite.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service's management port whether it takes requests; 0 where nothing answers. */
final class Readiness {

    private static final int TIMEOUT_MILLIS = 2000;

    static final int READY = HttpURLConnection.HTTP_OK;
    private static final int SILENCE = 0;

    private Readiness() {}

    static int status(URI endpoint) {
        try {
            HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return SILENCE;
        }
    }
}
