package imyeomsu.lck.match.crawl.http;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** One request and its answer, within the limits of time and size. */
@Component
class Exchange {

    private final CrawlProperties properties;
    private final HttpClient client;

    Exchange(CrawlProperties properties) {
        this.properties = properties;
        client = HttpClient.newBuilder()
                // A few requests a minute gain nothing by the second version, and some old servers stumble over it.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Answer send(Ask ask) throws FetchFailed {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(ask), head -> new LimitedBody(limit()));
        try {
            HttpResponse<byte[]> whole = answer.get(properties.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(ask.uri(), whole.statusCode(), whole.headers(), unpacked(whole));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw FetchFailed.passing("TIMEOUT", "Not all of the answer came within " + properties.totalTimeout());
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } catch (InterruptedException stop) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw FetchFailed.forNow("INTERRUPTED", "The process ends");
        }
    }

    private HttpRequest request(Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ask.uri())
                .timeout(properties.answerTimeout())
                .header(HttpHeaders.USER_AGENT, properties.userAgent())
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip");
        ask.headers().forEach(request::header);
        return request.build();
    }

    private byte[] unpacked(HttpResponse<byte[]> answer) throws FetchFailed {
        String encoding = answer.headers()
                .firstValue(HttpHeaders.CONTENT_ENCODING)
                .orElse("identity")
                .strip();
        if (encoding.equalsIgnoreCase("identity") || answer.body().length == 0) {
            return answer.body();
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw FetchFailed.forNow("BAD_ENCODING", "Encoded in a way that was not asked for");
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            byte[] body = gzip.readNBytes(limit() + 1);
            if (body.length > limit()) {
                throw tooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw FetchFailed.passing("BROKEN_OFF", "The packed answer is damaged or cut");
        }
    }

    private FetchFailed failure(Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge) {
            return tooLarge();
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return FetchFailed.passing("CONNECT", "No connection");
        }
        if (cause instanceof HttpTimeoutException) {
            return FetchFailed.passing("TIMEOUT", "No answer within " + properties.answerTimeout());
        }
        return FetchFailed.passing("BROKEN_OFF", "The answer broke off: " + cause.getMessage());
    }

    private FetchFailed tooLarge() {
        return FetchFailed.forNow("TOO_LARGE", "More than " + properties.maxSize());
    }

    private int limit() {
        return Math.toIntExact(properties.maxSize().toBytes());
    }
}
