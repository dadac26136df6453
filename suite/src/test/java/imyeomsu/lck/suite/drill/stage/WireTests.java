package imyeomsu.lck.suite.drill.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTests {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket store;
    private ServerSocket otherStore;
    private Wire wire;

    @BeforeEach
    void connect() throws IOException {
        store = storeThatSays("a");
        otherStore = storeThatSays("b");
        wire = new Wire(store.getLocalPort());
    }

    @AfterEach
    void disconnect() throws IOException {
        wire.close();
        store.close();
        otherStore.close();
        threads.shutdownNow();
    }

    @Test
    void carriesBothWays() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.ask("hello")).isEqualTo("a");
        }
    }

    @Test
    void endsAllConnectionsWhenItIsCutAndTakesNewOnesOnceMended() throws IOException {
        try (Client client = new Client()) {
            client.ask("hello");
            wire.cut();
            assertThatThrownBy(() -> client.ask("hello")).isInstanceOf(IOException.class);
        }
        wire.mend();
        try (Client client = new Client()) {
            assertThat(client.ask("hello")).isEqualTo("a");
        }
    }

    @Test
    void keepsSilentWhileItHangsAndLosesNothing() throws IOException {
        try (Client client = new Client()) {
            wire.hang();
            assertThatThrownBy(() -> client.ask("hello")).isInstanceOf(SocketTimeoutException.class);
            wire.mend();
            assertThat(client.answer()).isEqualTo("a");
        }
    }

    @Test
    void losesTheNextAnswer() throws IOException {
        wire.swallowAnswers(1);
        try (Client client = new Client()) {
            assertThatThrownBy(() -> client.ask("hello")).isInstanceOf(EOFException.class);
        }
        try (Client client = new Client()) {
            assertThat(client.ask("hello")).isEqualTo("a");
        }
    }

    @Test
    void leadsToAnotherStore() throws IOException {
        wire.lead(otherStore.getLocalPort());
        try (Client client = new Client()) {
            assertThat(client.ask("hello")).isEqualTo("b");
        }
    }

    @Test
    void springsItsTrapAtTheStatementAlone() throws Exception {
        CountDownLatch sprung = new CountDownLatch(1);
        wire.atNext("CALL admit(", sprung::countDown);
        try (Client client = new Client()) {
            client.ask("SELECT 1");
            assertThat(sprung.getCount()).isOne();
            client.ask("..CALL admit(1, 2)");
            assertThat(sprung.await(50, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void isAsSlowAsTold() throws IOException {
        wire.delay(Duration.ofMillis(100));
        long before = System.nanoTime();
        try (Client client = new Client()) {
            client.ask("hello");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(190));
    }

    private ServerSocket storeThatSays(String letter) throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.execute(() -> {
            try {
                while (true) {
                    Socket client = server.accept();
                    threads.execute(() -> answer(client, letter));
                }
            } catch (IOException closed) {
                // the test is over
            }
        });
        return server;
    }

    private static void answer(Socket client, String letter) {
        byte[] buffer = new byte[1000];
        try (client) {
            while (client.getInputStream().read(buffer) >= 0) {
                client.getOutputStream().write(letter.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private final class Client implements AutoCloseable {

        private final Socket socket;

        Client() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), wire.port());
            socket.setSoTimeout(500);
        }

        String ask(String question) throws IOException {
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            return answer();
        }

        String answer() throws IOException {
            int letter = socket.getInputStream().read();
            if (letter < 0) {
                throw new EOFException();
            }
            return Character.toString(letter);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
