package imyeomsu.lck.suite.seeing;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** A real one, without the plugins that need a distribution of its makers. */
final class OpenSearch implements AutoCloseable {

    private final Store store;
    private final Path home;
    private final Child child;
    private final URI root;

    /** @param java a JDK of 21 or newer, which it needs */
    OpenSearch(Store store, Path zip, Path java) throws IOException, InterruptedException {
        this.store = store;
        // Its user may not look into the project's directories.
        home = Files.createTempDirectory("lck-opensearch");
        unzip(zip);
        int port = store.port();
        root = URI.create("http://127.0.0.1:" + port);
        List<String> words = new ArrayList<>(asSomebodyElse());
        words.addAll(List.of(
                "bash",
                program().resolve("bin/opensearch").toString(),
                "-Ediscovery.type=single-node",
                "-Enetwork.host=127.0.0.1",
                "-Ehttp.port=" + port,
                "-Etransport.port=" + store.port()));
        child = store.start(
                "opensearch",
                words,
                Map.of("OPENSEARCH_JAVA_HOME", java.toString(), "OPENSEARCH_JAVA_OPTS", "-Xms512m -Xmx512m"));
    }

    void awaitReady() {
        store.awaitReady(child, root.resolve("/_cluster/health"));
    }

    URI url() {
        return root;
    }

    /** Whatever fits, as it was written. */
    List<JsonNode> find(String query) throws IOException, InterruptedException {
        store.text(root.resolve("/lck-logs-*/_refresh"));
        List<JsonNode> found = new ArrayList<>();
        store.json(root.resolve("/lck-logs-*/_search?size=10000&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .at("/hits/hits")
                .forEach(hit -> found.add(hit.path("_source")));
        return found;
    }

    long count() throws IOException, InterruptedException {
        store.text(root.resolve("/lck-logs-*/_refresh"));
        return store.json(root.resolve("/lck-logs-*/_count")).path("count").asLong(0);
    }

    private Path program() throws IOException {
        try (var entries = Files.list(home)) {
            return entries.findFirst().orElseThrow();
        }
    }

    private void unzip(Path zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = home.resolve(entry.getName()).normalize();
                if (!to.startsWith(home)) {
                    throw new IOException("Leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(entries, to);
                }
            }
        }
    }

    /** It refuses to run as root. */
    private List<String> asSomebodyElse() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        new ProcessBuilder("chown", "-R", "nobody", home.toString())
                .inheritIO()
                .start()
                .waitFor();
        return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    @Override
    public void close() {
        child.kill();
        FileTree.delete(home);
    }
}
