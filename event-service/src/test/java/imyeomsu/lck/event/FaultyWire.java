package imyeomsu.lck.event;

import imyeomsu.lck.common.testing.MySqlServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The wire between a copy and the database, which can be cut at the worst moments. */
public final class FaultyWire implements AutoCloseable {

    private final String call;
    private final ServerSocket entrance;
    private final MySqlServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger callsToLose = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean cut;

    private FaultyWire(MySqlServer server, String call) throws IOException {
        this.server = server;
        this.call = call;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public static FaultyWire to(MySqlServer server) throws IOException {
        return to(server, "CALL admit(");
    }

    /** @param call what a statement holds that may get lost */
    public static FaultyWire to(MySqlServer server, String call) throws IOException {
        return new FaultyWire(server, call);
    }

    /** The same schema by way of this wire. */
    public String through(String url) {
        return url.replace(
                server.host() + ":" + server.port(),
                entrance.getInetAddress().getHostAddress() + ":" + entrance.getLocalPort());
    }

    /** The next so many batches reach the database, which decides and answers; the answer never arrives. */
    public void loseAnswers(int many) {
        answersToLose.set(many);
    }

    /** The next so many batches never reach the database. */
    public void loseCalls(int many) {
        callsToLose.set(many);
    }

    /** Nothing gets through any more, in either direction. */
    public void cut() {
        cut = true;
        open.forEach(FaultyWire::hangUp);
    }

    /** How many batches were sent into this wire. */
    public int calls() {
        return calls.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                if (cut) {
                    hangUp(client);
                } else {
                    connect(client);
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void connect(Socket client) throws IOException {
        Socket database = new Socket(server.host(), server.port());
        open.add(client);
        open.add(database);
        Wire wire = new Wire(client, database);
        threads.execute(wire::calls);
        threads.execute(wire::answers);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean take(AtomicInteger left) {
        return left.getAndUpdate(many -> Math.max(0, many - 1)) > 0;
    }

    private final class Wire {

        private final Socket client;
        private final Socket database;
        private volatile boolean answerLost;

        Wire(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void calls() {
            pass(client, database, bytes -> {
                if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(call)) {
                    return true;
                }
                calls.incrementAndGet();
                answerLost = take(answersToLose);
                return !take(callsToLose);
            });
        }

        /** The answer is there, so the commit is done: only then the line goes dead. */
        void answers() {
            pass(database, client, bytes -> !answerLost);
        }

        private void pass(Socket from, Socket to, Gate gate) {
            byte[] buffer = new byte[65536];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    byte[] bytes = Arrays.copyOf(buffer, read);
                    if (!gate.passes(bytes)) {
                        return;
                    }
                    out.write(bytes);
                }
            } catch (IOException hungUp) {
                // one end closed: so is the other
            }
        }
    }

    private interface Gate {
        boolean passes(byte[] bytes);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
        threads.shutdownNow();
    }
}
