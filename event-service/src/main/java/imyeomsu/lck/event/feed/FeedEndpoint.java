package imyeomsu.lck.event.feed;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The change feed at one address. */
final class FeedEndpoint<C extends Change> {

    private static final int LIMIT = 500;

    /** Ten times what the largest page takes: more is not a page, and is not kept in memory. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Of its own: what comes from outside is read strictly, but another service may know more than this version. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final URI url;
    private final String path;
    private final JavaType page;
    private final RestClient http;

    FeedEndpoint(URI url, String path, Class<C> change, ClientHttpRequestFactory http) {
        this.url = url;
        this.path = path;
        this.page = JSON.getTypeFactory().constructParametricType(FeedPage.class, change);
        this.http = RestClient.builder()
                .baseUrl(url.toString())
                .requestFactory(http)
                .build();
    }

    /** @throws FeedUnusable where there is no answer in time, or not a page of the feed */
    FeedPage<C> after(long number) {
        try {
            return Optional.<FeedPage<C>>ofNullable(JSON.readValue(body(number), page))
                    .orElseThrow(() -> new FeedUnusable(url + " answers null"));
        } catch (ResourceAccessException silent) {
            throw new FeedUnusable(url + ": " + silent.getMostSpecificCause(), silent);
        } catch (JacksonException unreadable) {
            throw new FeedUnusable(url + " answers no page: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    private byte[] body(long number) {
        return http.get()
                .uri(path + "?after={number}&limit={limit}", number, LIMIT)
                .exchangeForRequiredValue((request, response) -> read(response));
    }

    private byte[] read(ClientHttpResponse response) throws IOException {
        if (!response.getStatusCode().isSameCodeAs(HttpStatus.OK)) {
            throw new FeedUnusable(url + " answers " + response.getStatusCode().value());
        }
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new FeedUnusable(url + " answers more than " + MOST_BYTES + " bytes");
        }
        return body;
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
