package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A service's built jar. */
record Jar(Path path) {

    static Jar of(Path root, String service) {
        Path target = root.resolve(service).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> found =
                    files.filter(file -> isOf(service, file)).sorted().toList();
            if (found.isEmpty()) {
                throw new SuiteFailure(service + " is not built: no jar in " + target + ".");
            }
            return new Jar(found.get(found.size() - 1));
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + target + ": " + e, e);
        }
    }

    /** The same for the same content, whenever it was built: told from the checksums of its entries, without reading them. */
    String fingerprint() {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            CRC32 sum = new CRC32();
            long bytes = 0;
            for (ZipEntry entry : Collections.list(jar.entries())) {
                String line = entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize() + '\n';
                sum.update(line.getBytes(StandardCharsets.UTF_8));
                bytes += entry.getSize();
            }
            return "%08x-%x".formatted(sum.getValue(), bytes);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + path + ": " + e, e);
        }
    }

    private static boolean isOf(String service, Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(service + "-")
                && name.endsWith(".jar")
                && Stream.of("-sources.jar", "-javadoc.jar", "-tests.jar").noneMatch(name::endsWith);
    }
}
