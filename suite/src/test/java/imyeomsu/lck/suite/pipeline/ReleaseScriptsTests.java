package imyeomsu.lck.suite.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workflows call, on a copy of what it changes, with a GitHub that only writes down what it is asked for. */
class ReleaseScriptsTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String DIGEST = "sha256:" + "5e".repeat(32);
    private static final String LINE = "  event-service: {version: 1.4.0, digest: \"" + DIGEST + "\"}";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of(
                "helm/gitops/set",
                "helm/gitops/check",
                "helm/gitops/propose",
                "helm/gitops/environments/staging.yaml",
                "helm/gitops/environments/production.yaml",
                "helm/event-service/Chart.yaml",
                "common-utils/release-notes")) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(ROOT.resolve(file), copy);
        }
    }

    @Test
    void aReleaseIsOneLine() throws Exception {
        assertThat(run("helm/gitops/set", "staging", "event-service", "1.4.0", DIGEST))
                .isEmpty();
        assertThat(environment("staging")).containsOnlyOnce(LINE);
        assertThat(environment("production")).doesNotContain(LINE);

        assertThat(run("helm/gitops/set", "production", "event-service")).isEmpty();
        assertThat(environment("production")).containsOnlyOnce(LINE);
    }

    @Test
    void whatIsNoReleaseIsRefused() throws Exception {
        assertThat(run("helm/gitops/set", "staging", "event-service", "1.4", DIGEST))
                .contains("no release");
        assertThat(run("helm/gitops/set", "staging", "event-service", "1.4.0", "latest"))
                .contains("no release");
        assertThat(run("helm/gitops/set", "staging", "coupon-service")).contains("staging has no coupon-service");
    }

    @Test
    void aTagThatSaysOtherThanTheChartIsRefused() throws Exception {
        Path chart = folder.resolve("helm/event-service/Chart.yaml");
        Files.writeString(chart, "name: event-service\nversion: 1.4.0\nappVersion: \"1.4.0\"\n");

        assertThat(run("helm/gitops/check", "event-service", "1.4.0")).isEmpty();
        assertThat(run("helm/gitops/check", "event-service", "1.4.1")).contains("version is 1.4.0");
        assertThat(run("helm/gitops/check", "event-service", "1.4.0-rc1")).contains("no version");
        assertThat(run("helm/gitops/check", "common", "1.4.0")).contains("no service");

        Files.writeString(chart, "name: event-service\nversion: 1.4.0\nappVersion: \"1.3.0\"\n");
        assertThat(run("helm/gitops/check", "event-service", "1.4.0")).contains("appVersion is 1.3.0");
    }

    @Test
    void isProposedAndNotPushedToMain() throws Exception {
        git("init", "-q", "-b", "main");
        git("init", "-q", "--bare", "-b", "main", "remote.git");
        git("remote", "add", "origin", "remote.git");
        git("add", "helm");
        git("-c", "user.name=somebody", "-c", "user.email=somebody@example.com", "commit", "-qm", "Before");
        git("push", "-q", "origin", "main");
        String before = git("rev-parse", "main");
        Path hub = Files.createDirectory(folder.resolve("bin")).resolve("gh");
        Files.writeString(hub, "#!/bin/sh\necho \"gh $*\" >> asked\n");
        assertThat(hub.toFile().setExecutable(true)).isTrue();

        run("helm/gitops/propose", "staging", "event-service", "1.4.0", DIGEST);

        String branch = "release/staging-event-service-1.4.0";
        assertThat(git("--git-dir=remote.git", "rev-parse", "main")).isEqualTo(before);
        assertThat(git("--git-dir=remote.git", "show", branch + ":helm/gitops/environments/staging.yaml"))
                .contains(LINE);
        assertThat(Files.readString(folder.resolve("asked")))
                .contains(
                        "gh pr create --base main --head " + branch,
                        "Run event-service 1.4.0 in staging",
                        "gh workflow run ci.yml --ref " + branch);

        assertThat(run("helm/gitops/propose", "staging", "event-service", "1.4.0", DIGEST))
                .contains("runs event-service 1.4.0 already");
    }

    @Test
    void theLibrarySaysWhatIsNewOnceItHasItsDay() throws Exception {
        Path changelog = folder.resolve("common-utils/CHANGELOG.md");
        Files.writeString(
                changelog, "# Changelog\n\n## 1.1.0 (2026-12-01)\n\n- New.\n\n## 1.0.0 (2026-11-01)\n\n- Old.\n");

        assertThat(run("common-utils/release-notes", "1.1.0").strip()).isEqualTo("- New.");
        assertThat(run("common-utils/release-notes", "1.0.0")).contains("the release is 1.0.0");

        Files.writeString(changelog, "# Changelog\n\n## 1.1.0 (not yet released)\n\n- New.\n");
        assertThat(run("common-utils/release-notes", "1.1.0")).contains("not yet released");
    }

    private List<String> environment(String name) throws IOException {
        return Files.readAllLines(folder.resolve("helm/gitops/environments/" + name + ".yaml"));
    }

    private String run(String script, String... words) throws Exception {
        return said(Stream.concat(Stream.of("sh", script), Stream.of(words)).toList());
    }

    private String git(String... words) throws Exception {
        return said(Stream.concat(Stream.of("git"), Stream.of(words)).toList());
    }

    private String said(List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
