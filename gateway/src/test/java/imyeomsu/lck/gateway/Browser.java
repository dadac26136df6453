package imyeomsu.lck.gateway;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

/** Does what the pages do: fetches a CSRF token and sends it along. */
@TestComponent
@Lazy
public class Browser {

    private final WebTestClient client;

    Browser(WebTestClient client) {
        this.client = client;
    }

    public RequestBodySpec changes(HttpMethod method, String path) {
        String token = token();
        return client.method(method).uri(path).cookie("XSRF-TOKEN", token).header("X-XSRF-TOKEN", token);
    }

    public RequestBodySpec posts(String path) {
        return changes(HttpMethod.POST, path);
    }

    public String token() {
        return client.get()
                .uri("/api/v1/csrf")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .getFirst("XSRF-TOKEN")
                .getValue();
    }
}
