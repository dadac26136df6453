package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.ChildRecords;
import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.Ports;
import imyeomsu.lck.suite.process.StateLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** What one run stands on: the state directory is its alone, nothing of an earlier run is left, its ports are free. */
record Ground(
        StateDirectory state,
        StateLock lock,
        ChildRecords records,
        Ports ports,
        List<Integer> gatewayPorts,
        Secrets secrets) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Ground of(SuiteOptions options, Progress progress) {
        StateDirectory state = new StateDirectory(options.state);
        StateLock lock = StateLock.take(options.state);
        try {
            return cleared(options, state, lock, progress);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Ground cleared(SuiteOptions options, StateDirectory state, StateLock lock, Progress progress) {
        ChildRecords records = new ChildRecords(state.records());
        List<String> stopped = records.stopLeftOvers(PATIENCE);
        if (!stopped.isEmpty()) {
            progress.note("Stopped what an earlier run left behind: " + String.join(", ", stopped) + ".");
        }
        Ports ports = new Ports();
        int gateways = options.replicasOf(Fleet.GATEWAY);
        List<Integer> gatewayPorts =
                options.gatewayPort == 0 ? ports.next(gateways) : Ports.from(options.gatewayPort, gateways);
        if (options.fresh || !Files.exists(state.whole())) {
            // A migration that was killed half-way cannot be repeated; nobody has put anything there yet.
            FileTree.delete(state.data());
        }
        state.rotateLogs();
        return new Ground(state, lock, records, ports, gatewayPorts, Secrets.of(state.data()));
    }
}
