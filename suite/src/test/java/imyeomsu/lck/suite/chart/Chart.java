package imyeomsu.lck.suite.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the charts, in a copy: what Helm adds to it never lands among the sources. */
record Chart(String name, Path sources, Path copy) {

    static final List<String> NAMES = List.of("gateway", "auth-service", "match-service", "event-service");

    /** Older ones lack what the charts need; this one is what managed clusters offer in the long run. */
    private static final String KUBERNETES = "1.33.0";

    private static final Path SOURCES = Path.of("..", "helm").toAbsolutePath().normalize();
    private static final Path COPIES = Path.of("target", "charts").toAbsolutePath();

    private static final Object LOCK = new Object();
    private static boolean copied;

    static Chart of(String name) {
        synchronized (LOCK) {
            if (!copied) {
                FileTree.delete(COPIES);
                copy(SOURCES, COPIES);
                NAMES.forEach(each ->
                        new Helm(COPIES.resolve(each)).dependency().update().call());
                copied = true;
            }
        }
        return new Chart(name, SOURCES.resolve(name), COPIES.resolve(name));
    }

    static Stream<Chart> all() {
        return NAMES.stream().map(Chart::of);
    }

    Helm helm() {
        return new Helm(copy);
    }

    /** Example values under {@code ci/}; nothing stands for the chart's own. */
    List<Path> examples() {
        try (Stream<Path> files = Files.list(sources.resolve("ci"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Kubernetes would be told. */
    List<Manifest> render(@Nullable Path values) {
        TemplateCommand command = template();
        if (values != null) {
            command.withValuesFile(values);
        }
        return Manifest.all(command.call());
    }

    TemplateCommand template() {
        return helm().template().withName("lck").withNamespace("lck").withKubeVersion(KUBERNETES);
    }

    /** The application's own settings, as they stand in its sources. */
    String settings() {
        return read(SOURCES.resolveSibling(name).resolve("src/main/resources/application.yml"));
    }

    String source(String file) {
        return read(sources.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
