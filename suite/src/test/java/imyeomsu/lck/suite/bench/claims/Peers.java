package imyeomsu.lck.suite.bench.claims;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import java.util.Map;

/** Starts other ways of giving coupons away. */
public final class Peers {

    private static final String APPLICATION = "imyeomsu.lck.suite.bench.claims.peer.PeerApplication";

    private Peers() {}

    /** Without waiting. */
    public static Server start(Stage stage, String way, String schema, Map<String, String> environment) {
        return stage.service(
                "peer-" + way,
                stage.programs()
                        .peer(
                                APPLICATION,
                                "event-service",
                                "/peer/peer.yml",
                                "--peer.way=" + way,
                                "--peer.schema=" + schema),
                environment);
    }
}
