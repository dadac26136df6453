package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import imyeomsu.lck.common.testing.Ear.Event;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarTests {

    private HttpServer server;

    @BeforeEach
    void speak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EarTests::answer);
        server.start();
    }

    @AfterEach
    void fallSilent() {
        server.stop(0);
    }

    @Test
    void hearsEventsAndWhatLiesBetweenThem() {
        try (Ear ear = Ear.at(url())) {
            assertThat(ear.hear("snapshot")).isEqualTo(new Event("1", "snapshot", "after null"));
            assertThat(ear.hear("change", 2))
                    .containsExactly(new Event("2", "change", "{}"), new Event("2", "change", "[]"));
            ear.awaitEnd();

            assertThat(ear.others()).containsExactly("retry: 1000", ":");
            assertThat(ear.named("nothing")).isEmpty();
        }
    }

    @Test
    void saysWhereItLeftOff() {
        try (Ear ear = Ear.backAt(url(), "7")) {
            assertThat(ear.hear("snapshot").data()).isEqualTo("after 7");
        }
    }

    @Test
    void noticesThatNobodySpeaks() {
        server.stop(0);

        try (Ear ear = Ear.at(url())) {
            assertThat(ear.named("snapshot")).isEmpty();
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/stream";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        byte[] body = ("retry: 1000\n\nid: 1\nevent: snapshot\ndata: after " + last
                        + "\n\n:\n\nid: 2\nevent: change\ndata: {}\n\nevent: change\ndata: []\n\n")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
