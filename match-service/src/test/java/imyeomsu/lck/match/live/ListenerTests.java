package imyeomsu.lck.match.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ListenerTests {

    private final Connection connection = new Connection();
    private final List<Listener> gone = new ArrayList<>();
    private final Listener listener = new Listener(
            "lck-2023-spring",
            new MockAsyncContext(new MockHttpServletRequest(), new MockHttpServletResponse()),
            connection,
            gone::add);

    @Test
    void whatTheConnectionTakesGoesOutAtOnce() {
        connection.ready = true;

        listener.send(bytes("a"));

        assertThat(connection.flushed).isEqualTo("a");
    }

    @Test
    void whatItDoesNotTakeWaitsInOrder() {
        listener.send(bytes("a"));
        listener.send(bytes("b"));
        assertThat(connection.flushed).isEmpty();

        connection.ready = true;
        listener.onWritePossible();

        assertThat(connection.flushed).isEqualTo("ab");
    }

    @Test
    void whoTakesTooLittleIsLetGo() {
        for (int i = 0; i <= 256; i++) {
            assertThat(listener.hasEnded()).isFalse();
            listener.send(bytes("a"));
        }

        assertThat(listener.hasEnded()).isTrue();
        assertThat(gone).containsExactly(listener);
    }

    @Test
    void aBrokenConnectionEndsOnce() {
        connection.ready = true;
        connection.broken = true;

        listener.send(bytes("a"));
        listener.send(bytes("b"));
        listener.onError(new IOException("reset"));
        listener.end();

        assertThat(gone).containsExactly(listener);
    }

    private static byte[] bytes(String event) {
        return event.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Connection extends ServletOutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private String flushed = "";
        private boolean ready;
        private boolean broken;

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int one) throws IOException {
            if (broken) {
                throw new IOException("reset");
            }
            written.write(one);
        }

        @Override
        public void flush() {
            flushed = written.toString(StandardCharsets.UTF_8);
        }
    }
}
