package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** rsyslog with the very configuration that ships logs elsewhere. */
final class Shipper {

    private static final Path FILES =
            Path.of("../helm/observability/files").toAbsolutePath().normalize();

    private final Store store;
    private final Path spool;

    Shipper(Store store) {
        this.store = store;
        this.spool = store.home().resolve("spool");
    }

    /** Has OpenSearch know how logs are kept, as an operator has it. */
    void tell(URI openSearch) throws IOException, InterruptedException {
        Process told = new ProcessBuilder(FILES.resolve("log-store.sh").toString(), openSearch.toString())
                .inheritIO()
                .start();
        if (told.waitFor() != 0) {
            throw new IOException("OpenSearch refused how logs are to be kept");
        }
    }

    void ship(Path logs, URI openSearch) {
        FileTree.delete(spool);
        FileTree.create(spool);
        store.start(
                "rsyslog",
                List.of(
                        "/usr/sbin/rsyslogd",
                        "-n",
                        "-f",
                        FILES.resolve("rsyslog.conf").toString(),
                        "-i",
                        spool.resolve("pid").toString()),
                Map.of(
                        "LCK_LOGS", logs.toAbsolutePath() + "/*.log",
                        "OPENSEARCH_URL", openSearch.toString(),
                        "LCK_SPOOL", spool.toString()));
    }

    /** What OpenSearch did not take. */
    Path refused() {
        return spool.resolve("refused");
    }
}
