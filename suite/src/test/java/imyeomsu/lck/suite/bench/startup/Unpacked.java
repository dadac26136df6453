package imyeomsu.lck.suite.bench.startup;

import imyeomsu.lck.suite.process.FileTree;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A service as its jar and unpacked beside its archives. */
record Unpacked(String service, Path jar, Path home) {

    static Unpacked of(String service, Path jar, Path folder, String java) {
        Path home = folder.resolve(service);
        FileTree.delete(home);
        List<String> words =
                List.of(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", home.toString());
        try {
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new SuiteFailure(service + " cannot be unpacked: " + code);
            }
            return new Unpacked(service, jar, home);
        } catch (IOException e) {
            throw new SuiteFailure(service + " cannot be unpacked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("interrupted", e);
        }
    }

    Path unpackedJar() {
        return home.resolve(jar.getFileName());
    }
}
