package imyeomsu.lck.suite.bench.claims.latency;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Answers every claim with the same bytes as soon as it has come: what is slow then is the load generator. */
final class ConstantServer {

    private static final byte[] SOLD_OUT = answer("409 Conflict", "{\"code\":\"SOLD_OUT\"}");
    private static final byte[] READY = answer("200 OK", "{}");

    private final ByteBuffer in = ByteBuffer.allocateDirect(16 * 1024);
    private final ByteBuffer out = ByteBuffer.allocateDirect(1024);
    private final Selector selector;

    private ConstantServer(Selector selector) {
        this.selector = selector;
    }

    /** @param arguments the port */
    public static void main(String[] arguments) throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel socket = ServerSocketChannel.open()) {
            int port = Integer.parseInt(arguments[0]);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            socket.configureBlocking(false);
            socket.register(selector, SelectionKey.OP_ACCEPT);
            ConstantServer server = new ConstantServer(selector);
            while (true) {
                selector.select(server::serve);
            }
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.channel() instanceof ServerSocketChannel socket) {
                SocketChannel caller = socket.accept();
                caller.configureBlocking(false);
                caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
                caller.register(selector, SelectionKey.OP_READ);
            } else {
                answer((SocketChannel) key.channel());
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    /** One request at a time comes over a connection, in one piece or with its end in the last. */
    private void answer(SocketChannel caller) throws IOException {
        in.clear();
        int count = caller.read(in);
        if (count < 0) {
            caller.close();
            return;
        }
        byte last = in.get(count - 1);
        if (last == '\n' || last == '}') {
            out.clear();
            out.put(in.get(0) == 'G' ? READY : SOLD_OUT).flip();
            caller.write(out);
        }
    }

    private static byte[] answer(String status, String body) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length();
        return (head + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }
}
