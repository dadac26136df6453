package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for all pods of a service, as kube-proxy has it: each new connection goes to one of the endpoints, and
 * stays with it whatever becomes of the pod. It looks at nothing that comes through.
 */
final class Balancer implements AutoCloseable {

    private final ServerSocket door;
    private final List<Integer> endpoints = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "balancer");
        thread.setDaemon(true);
        return thread;
    });

    Balancer() {
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new SuiteFailure("No address for a service: " + e.getMessage(), e);
        }
        threads.execute(this::accept);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    void add(int port) {
        endpoints.add(port);
    }

    void remove(int port) {
        endpoints.remove((Integer) port);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                threads.execute(() -> connect(caller));
            } catch (IOException closed) {
                // The loop ends with the door.
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        List<Integer> now = List.copyOf(endpoints);
        if (now.isEmpty()) {
            close(caller);
            return;
        }
        try {
            Socket pod = new Socket(
                    InetAddress.getLoopbackAddress(), now.get(Math.floorMod(turn.getAndIncrement(), now.size())));
            open.add(pod);
            caller.setTcpNoDelay(true);
            pod.setTcpNoDelay(true);
            threads.execute(() -> pass(pod, caller));
            pass(caller, pod);
        } catch (IOException refused) {
            close(caller);
        }
    }

    /** Until one side hangs up; then the other is hung up on, once it has heard all. */
    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException broken) {
            close(to);
            close(from);
        } finally {
            if (from.isOutputShutdown() && to.isOutputShutdown()) {
                close(from);
                close(to);
            }
        }
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing is lost with it
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(this::close);
        threads.shutdownNow();
    }
}
