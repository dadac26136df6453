package imyeomsu.lck.match.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A web site that answers as a test tells it to, also with what no decent server would say. One answer a connection. */
public final class SiteDouble implements AutoCloseable {

    /**
     * @param path with its query, as it was asked for
     * @param at by the clock of {@link System#nanoTime()}
     */
    public record Asked(String path, Map<String, String> headers, long at) {

        public String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Writes a whole answer, head and all. */
    @FunctionalInterface
    public interface Reply {

        void to(Asked asked, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    public SiteDouble() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::accept);
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** Answers a path, whatever its query; of several answers each is given once, the last for ever. */
    public SiteDouble at(String path, Reply... inOrder) {
        replies.put(path, new ArrayDeque<>(List.of(inOrder)));
        return this;
    }

    /** What was asked for, the robots.txt aside. */
    public List<Asked> asked() {
        return asked.stream().filter(one -> !one.path().equals("/robots.txt")).toList();
    }

    public List<Asked> askedWithRobots() {
        return List.copyOf(asked);
    }

    public static Reply json(String body, String... headers) {
        return of(200, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A body that depends on what was asked. */
    public static Reply json(Function<Asked, String> body) {
        return (asked, out) -> json(body.apply(asked)).to(asked, out);
    }

    public static Reply status(int status, String... headers) {
        return of(status, "text/plain", "told".getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Reply of(int status, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\n");
        head.append("Content-Type: ").append(type).append("\r\n");
        boolean bodiless = status == 304 || status == 204;
        if (!bodiless) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return raw(head + "Connection: close\r\n\r\n", bodiless ? new byte[0] : body);
    }

    public static Reply raw(String head, byte[] body) {
        return (asked, out) -> {
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            } catch (IOException end) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            Asked one = read(socket);
            asked.add(one);
            OutputStream out = socket.getOutputStream();
            reply(one.path().replaceFirst("\\?.*", "")).to(one, out);
            out.flush();
        } catch (IOException hungUp) {
            // The one who asked has heard enough.
        }
    }

    private Reply reply(String path) {
        Deque<Reply> inOrder = replies.get(path);
        if (inOrder == null) {
            return status(404);
        }
        synchronized (inOrder) {
            return Objects.requireNonNull(inOrder.size() > 1 ? inOrder.poll() : inOrder.peek());
        }
    }

    private static Asked read(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("nothing asked");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Asked(first.split(" ")[1], headers, System.nanoTime());
    }
}
