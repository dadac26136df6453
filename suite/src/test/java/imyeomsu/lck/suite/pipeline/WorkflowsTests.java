package imyeomsu.lck.suite.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import imyeomsu.lck.suite.node.NodeTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class WorkflowsTests {

    private static final Path WORKFLOWS = Path.of("..", ".github", "workflows");

    private static final Pattern USES = Pattern.compile("uses: *(\\S+)(.*)");
    private static final Pattern PINNED = Pattern.compile("@[0-9a-f]{40} # (v\\d+)\\.\\d+\\.\\d+");

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList().stream();
        }
    }

    /** A tag can be moved to other code, a commit cannot. */
    @ParameterizedTest
    @MethodSource("workflows")
    void runForeignCodeByItsCommitAlone(Path workflow) {
        List<String> foreign = USES.matcher(read(workflow))
                .results()
                .filter(use -> !use.group(1).startsWith("./"))
                .map(use -> use.group(1) + use.group(2))
                .toList();

        assertThat(foreign).allMatch(use -> PINNED.matcher(use).find());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void mayReadUnlessAJobSaysMore(Path workflow) {
        assertThat(parsed(workflow).get("permissions")).isEqualTo(Map.of("contents", "read"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void endAtSomeTime(Path workflow) {
        assertThat(jobs(workflow).values())
                .allMatch(job -> job.containsKey("timeout-minutes") || job.containsKey("uses"));
    }

    /** What strangers write, a title or a branch's name, is never a part of a command. */
    @ParameterizedTest
    @MethodSource("workflows")
    void putNothingForeignIntoCommands(Path workflow) {
        assertThat(read(workflow)).doesNotContain("pull_request_target", "github.event.", "github.head_ref");
        jobs(workflow).values().stream()
                .flatMap(job -> steps(job).stream())
                .map(step -> String.valueOf(step.get("run")))
                .forEach(run -> assertThat(run).doesNotContain("${{"));
    }

    /** By the tag beside each pin: of a commit, actionlint does not know what it takes. One copy has a typo, to be found. */
    @Test
    void passActionlint(@TempDir Path copies) throws IOException {
        for (Path workflow : (Iterable<Path>) workflows()::iterator) {
            String tagged = PINNED.matcher(read(workflow)).replaceAll("@$1");
            Files.writeString(copies.resolve(workflow.getFileName()), tagged);
            if (tagged.contains("role-to-assume")) {
                Files.writeString(copies.resolve("typo.yml"), tagged.replace("role-to-assume", "role-to-asume"));
            }
        }

        List<String> complaints = Pattern.compile("(?m)^\\S+\\.yml:\\d+:.*")
                .matcher(NodeTools.lintWorkflows(copies).text())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(complaints).singleElement(STRING).startsWith("typo.yml:").contains("role-to-asume");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(Path workflow) {
        return (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(read(workflow));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> jobs(Path workflow) {
        return (Map<String, Map<String, Object>>) parsed(workflow).get("jobs");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> job) {
        return (List<Map<String, Object>>) job.getOrDefault("steps", List.of());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
