package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.Children;
import imyeomsu.lck.suite.process.Command;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One process under measurement, on ports of its own. */
final class Server {

    private static final Duration TO_START = Duration.ofMinutes(3);

    private final Child child;
    private final int port;
    private final int managementPort;

    private Server(Child child, int port, int managementPort) {
        this.child = child;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts without waiting. */
    static Server start(Command command, int port, int managementPort, Children children) {
        Map<String, String> environment = new HashMap<>(command.environment());
        environment.put("PORT", Integer.toString(port));
        environment.put("MANAGEMENT_PORT", Integer.toString(managementPort));
        Child child = children.start(
                new Command(command.name(), command.directory(), command.words(), environment, command.log()));
        return new Server(child, port, managementPort);
    }

    long pid() {
        return child.pid();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Server awaitReady() {
        URI readiness = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness");
        Http.await(readiness, 200, TO_START, () -> {
            if (!child.alive()) {
                throw new SuiteFailure(child.obituary());
            }
        });
        return this;
    }

    void stop() {
        child.stop(Duration.ofSeconds(10));
    }
}
