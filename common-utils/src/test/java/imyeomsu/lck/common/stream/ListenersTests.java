package imyeomsu.lck.common.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ListenersTests {

    private final Listeners<String> listeners = new Listeners<>();
    private final CopyOnWriteArrayList<Heard> heard = new CopyOnWriteArrayList<>();

    @Test
    void tellsThoseWhoListenToIt() {
        listeners.start();
        Heard one = listensTo("a");
        Heard other = listensTo("b");

        listeners.tell("a", bytes("x"));
        listeners.tell("c", bytes("y"));

        assertThat(one.text()).isEqualTo("x");
        assertThat(other.text()).isEmpty();
        assertThat(listeners.topics()).containsExactlyInAnyOrder("a", "b");
        assertThat(listeners.count()).isEqualTo(2);
    }

    @Test
    void forgetsWhoIsGone() {
        listeners.start();
        Heard one = listensTo("a");

        one.listener.end();
        one.listener.end();

        assertThat(listeners.topics()).isEmpty();
        assertThat(listeners.count()).isZero();
    }

    @Test
    void keepsQuietConnectionsOpen() {
        listeners.start();
        Heard one = listensTo("a");

        listeners.heartbeat();

        assertThat(one.text()).isEqualTo(":\n\n");
    }

    @Test
    void letsEverybodyGoWhenItStopsAndWhoeverComesThen() {
        listeners.start();
        Heard before = listensTo("a");

        listeners.stop();
        Heard after = listensTo("a");

        assertThat(before.listener.hasEnded()).isTrue();
        assertThat(after.listener.hasEnded()).isTrue();
        assertThat(listeners.isRunning()).isFalse();
        assertThat(listeners.count()).isZero();
    }

    @Test
    void answersAHeadRequestByItsHeaders() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();

        listeners.open(new MockHttpServletRequest("HEAD", "/stream"), response, listener -> {
            throw new IllegalStateException("nobody listens");
        });

        assertThat(response.getContentType()).isEqualTo("text/event-stream");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void endsAStreamThatCannotBegin() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/stream");
        request.setAsyncSupported(true);
        CopyOnWriteArrayList<Listener> begun = new CopyOnWriteArrayList<>();

        assertThatIllegalStateException()
                .isThrownBy(() -> listeners.open(request, new OpenConnection.Response(), listener -> {
                    begun.add(listener);
                    throw new IllegalStateException("nothing to begin with");
                }));

        assertThat(begun).singleElement().matches(Listener::hasEnded);
    }

    @Test
    void writesEventsAsBrowsersReadThem() {
        assertThat(text(EventText.event("change", "{}"))).isEqualTo("event: change\ndata: {}\n\n");
        assertThat(text(EventText.event("7", "change", "{}"))).isEqualTo("id: 7\nevent: change\ndata: {}\n\n");
        assertThat(text(EventText.retry(Duration.ofSeconds(1), Duration.ofSeconds(3))))
                .matches("retry: ([12]\\d{3}|3000)\n\n");
    }

    private Heard listensTo(String topic) {
        OpenConnection connection = new OpenConnection();
        Listener listener = new Listener(
                new MockAsyncContext(new MockHttpServletRequest(), new MockHttpServletResponse()), connection);
        listeners.add(topic, listener);
        Heard one = new Heard(listener, connection);
        heard.add(one);
        return one;
    }

    private record Heard(Listener listener, OpenConnection connection) {
        String text() {
            return connection.flushed;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
