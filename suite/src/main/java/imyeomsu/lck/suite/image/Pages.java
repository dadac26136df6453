package imyeomsu.lck.suite.image;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/** Pages as a browser loads them: the shell, and the files that it names. */
final class Pages {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg))\"");

    private final URI site;
    private final HttpClient client = HttpClient.newHttpClient();

    Pages(URI site) {
        this.site = site;
    }

    void open(String address) {
        String page = load(address);
        FILE.matcher(page).results().map(found -> found.group(1)).forEach(this::load);
    }

    private String load(String address) {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(address))
                .timeout(TIMEOUT)
                .header("Accept", "text/html, */*")
                .header("Accept-Language", "ko")
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new SuiteFailure(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new SuiteFailure(site + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
