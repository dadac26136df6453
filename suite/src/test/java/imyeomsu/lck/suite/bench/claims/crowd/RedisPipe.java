package imyeomsu.lck.suite.bench.claims.crowd;

import imyeomsu.lck.common.testing.RedisServer;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Commands by the thousand, each of which Redis answers with a number: a client would take longer than Redis itself. */
final class RedisPipe implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int MOST_UNDER_WAY = 5_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private int underWay;

    RedisPipe(RedisServer redis) throws IOException {
        socket = new Socket(redis.host(), redis.port());
        out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    void send(String... words) throws IOException {
        StringBuilder command =
                new StringBuilder().append('*').append(words.length).append("\r\n");
        for (String word : words) {
            int bytes = word.getBytes(StandardCharsets.UTF_8).length;
            command.append('$').append(bytes).append("\r\n").append(word).append("\r\n");
        }
        out.write(command.toString().getBytes(StandardCharsets.UTF_8));
        underWay++;
        if (underWay == MOST_UNDER_WAY) {
            await();
        }
    }

    /** Until all is answered. */
    void await() throws IOException {
        out.flush();
        for (; underWay > 0; underWay--) {
            if (in.read() != ':') {
                throw new SuiteFailure("Redis refused a command");
            }
            skipLine();
        }
    }

    private void skipLine() throws IOException {
        int read;
        do {
            read = in.read();
            if (read < 0) {
                throw new EOFException("Redis hung up");
            }
        } while (read != '\n');
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
