package imyeomsu.lck.event.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Thousands who listen, each with a connection of his own, all read by one thread. */
final class Audience implements AutoCloseable {

    private final List<Seat> seats = new ArrayList<>();
    private final Selector selector;
    private final Thread reader = new Thread(this::read, "audience");

    private Audience() throws IOException {
        this.selector = Selector.open();
    }

    static Audience of(int many, int port, String path) throws IOException {
        Audience audience = new Audience();
        for (int i = 0; i < many; i++) {
            audience.seat(port, path);
        }
        audience.reader.setDaemon(true);
        audience.reader.start();
        return audience;
    }

    private void seat(int port, String path) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        Seat seat = new Seat(channel);
        channel.register(selector, SelectionKey.OP_READ, seat);
        seats.add(seat);
    }

    /** How many have heard this. */
    long heard(String text) {
        return seats.stream().filter(seat -> seat.hasHeard(text)).count();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(65_536);
        try {
            while (selector.isOpen()) {
                selector.select(key -> ((Seat) key.attachment()).read(buffer), 100);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ClosedSelectorException over) {
            // the test is over
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (Seat seat : seats) {
            seat.channel.close();
        }
    }

    private static final class Seat {

        private final SocketChannel channel;
        private final StringBuilder text = new StringBuilder();

        Seat(SocketChannel channel) {
            this.channel = channel;
        }

        synchronized boolean hasHeard(String what) {
            return text.indexOf(what) >= 0;
        }

        synchronized void read(ByteBuffer buffer) {
            try {
                buffer.clear();
                int many = channel.read(buffer);
                if (many < 0) {
                    channel.close();
                } else {
                    text.append(new String(buffer.array(), 0, many, StandardCharsets.UTF_8));
                }
            } catch (IOException hungUp) {
                closeQuietly();
            }
        }

        private void closeQuietly() {
            try {
                channel.close();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
