package imyeomsu.lck.suite.drill.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The wire between one copy and one store, on which everything goes wrong that can. */
public final class Wire implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Runs at the moment at which a statement passes. */
    private record Trap(String statement, Runnable action) {}

    private final ServerSocket entrance;
    private final ExecutorService threads;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();
    private final AtomicInteger answersToSwallow = new AtomicInteger();
    private final Gate calls = new Gate();
    private final Gate answers = new Gate();
    private volatile int target;
    private volatile boolean cut;
    private volatile long delayNanos;

    public Wire(int target) {
        this.target = target;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "wire");
            thread.setDaemon(true);
            return thread;
        });
        try {
            entrance = new ServerSocket(0, 200, HERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Where the copy connects to. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Every connection ends at once, and no new one begins. */
    public void cut() {
        cut = true;
        hangUp();
    }

    /** Nothing comes through in either direction, and nobody is told: what a network does that is away. */
    public void hang() {
        calls.shut();
        answers.shut();
    }

    /** What the store says is kept back. */
    public void holdAnswers() {
        answers.shut();
    }

    /** Each piece takes so long, in each direction. */
    public void delay(Duration longer) {
        delayNanos = longer.toNanos();
    }

    /** The next so many answers are lost, and their connections with them. */
    public void swallowAnswers(int many) {
        answersToSwallow.set(many);
    }

    /** Goes to another store from now on. */
    public void lead(int newTarget) {
        if (target != newTarget) {
            target = newTarget;
            hangUp();
        }
    }

    /** Before the next such statement goes on its way, this happens; the statement waits for it. */
    public void atNext(String statement, Runnable action) {
        trap.set(new Trap(statement, action));
    }

    /** As good as new; what was kept back goes its way. */
    public void mend() {
        cut = false;
        delayNanos = 0;
        answersToSwallow.set(0);
        trap.set(null);
        calls.open();
        answers.open();
    }

    private void hangUp() {
        open.forEach(Wire::close);
        open.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                if (cut) {
                    close(client);
                } else {
                    threads.execute(() -> connect(client));
                }
            }
        } catch (IOException closed) {
            // the drills are over
        }
    }

    private void connect(Socket client) {
        try {
            Socket store = new Socket(HERE, target);
            store.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            open.add(client);
            open.add(store);
            threads.execute(() -> pass(store, client, this::answer));
            pass(client, store, this::call);
        } catch (IOException nobodyThere) {
            close(client);
        }
    }

    private boolean call(byte[] bytes, int length) {
        Trap set = trap.get();
        if (set != null
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(set.statement())
                && trap.compareAndSet(set, null)) {
            set.action().run();
        }
        calls.pass();
        return true;
    }

    private boolean answer(byte[] bytes, int length) {
        answers.pass();
        return answersToSwallow.getAndUpdate(many -> Math.max(0, many - 1)) == 0;
    }

    @FunctionalInterface
    private interface Passing {
        boolean passes(byte[] bytes, int length);
    }

    private void pass(Socket from, Socket to, Passing passing) {
        byte[] buffer = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (delayNanos > 0) {
                    LockSupport.parkNanos(delayNanos);
                }
                if (!passing.passes(buffer, read)) {
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException hungUp) {
            // one end closed: so is the other
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
        mend();
        threads.shutdownNow();
    }

    /** Lets everything through, or nothing. */
    private static final class Gate {

        private boolean shut;

        synchronized void shut() {
            shut = true;
        }

        synchronized void open() {
            shut = false;
            notifyAll();
        }

        synchronized void pass() {
            try {
                while (shut) {
                    wait();
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
