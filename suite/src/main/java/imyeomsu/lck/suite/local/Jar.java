package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same for the same content, whenever it was built. */
    String fingerprint() {
        try (InputStream file = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot read " + path + ": " + e, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(String service, Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(service + "-")
                && name.endsWith(".jar")
                && Stream.of("-sources.jar", "-javadoc.jar", "-tests.jar").noneMatch(name::endsWith);
    }
}
