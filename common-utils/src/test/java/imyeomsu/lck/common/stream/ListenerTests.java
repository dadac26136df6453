package imyeomsu.lck.common.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ListenerTests {

    private final OpenConnection connection = new OpenConnection();
    private final List<String> gone = new ArrayList<>();
    private final Listener listener =
            new Listener(new MockAsyncContext(new MockHttpServletRequest(), new MockHttpServletResponse()), connection);

    @BeforeEach
    void listen() {
        listener.whenEnded(() -> gone.add("gone"));
    }

    @Test
    void whatTheConnectionTakesGoesOutAtOnce() {
        listener.send(bytes("a"));

        assertThat(connection.flushed).isEqualTo("a");
    }

    @Test
    void whatItDoesNotTakeWaitsInOrder() {
        connection.ready = false;
        listener.send(bytes("a"));
        listener.send(bytes("b"));
        assertThat(connection.flushed).isEmpty();

        connection.ready = true;
        listener.onWritePossible();

        assertThat(connection.flushed).isEqualTo("ab");
    }

    @Test
    void whoTakesTooLittleIsLetGo() {
        connection.ready = false;
        for (int i = 0; i <= 256; i++) {
            assertThat(listener.hasEnded()).isFalse();
            listener.send(bytes("a"));
        }

        assertThat(listener.hasEnded()).isTrue();
        assertThat(gone).containsExactly("gone");
    }

    @Test
    void aBrokenConnectionEndsOnce() {
        connection.broken = true;

        listener.send(bytes("a"));
        listener.send(bytes("b"));
        listener.onError(new IOException("reset"));
        listener.end();

        assertThat(gone).containsExactly("gone");
    }

    private static byte[] bytes(String event) {
        return event.getBytes(StandardCharsets.UTF_8);
    }
}
