package imyeomsu.lck.suite.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection with at most one request under way. */
final class Connection {

    private final InetSocketAddress target;
    private final Selector selector;
    private final ByteBuffer out = ByteBuffer.allocateDirect(2048);
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private final byte[] read = new byte[64 * 1024];
    private final ResponseParser parser = new ResponseParser();
    private @Nullable SocketChannel channel;
    private int index;
    private long due;

    Connection(InetSocketAddress target, Selector selector) {
        this.target = target;
        this.selector = selector;
    }

    int index() {
        return index;
    }

    /** When the request under way was due. */
    long due() {
        return due;
    }

    int status() {
        return parser.status();
    }

    /** Of the body; -1 where it came in pieces. */
    int length() {
        return parser.length();
    }

    void send(Requests requests, int next, long at) throws IOException {
        SocketChannel open = channel == null ? connect() : channel;
        index = next;
        due = at;
        parser.reset();
        out.clear();
        requests.fill(out, next);
        out.flip();
        // A few hundred bytes on an idle local connection: the socket's buffer always has room.
        while (out.hasRemaining()) {
            open.write(out);
        }
    }

    /** Reads what is there; true once the answer is whole. */
    boolean receive() throws IOException {
        SocketChannel open = channel;
        if (open == null) {
            return false;
        }
        in.clear();
        int count = open.read(in);
        if (count < 0) {
            throw new EOFException("The other side hung up");
        }
        in.flip().get(read, 0, count);
        boolean whole = parser.take(read, count);
        if (whole && parser.closing()) {
            close();
        }
        return whole;
    }

    void close() throws IOException {
        SocketChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }

    private SocketChannel connect() throws IOException {
        SocketChannel opened = SocketChannel.open(target);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        channel = opened;
        return opened;
    }
}
