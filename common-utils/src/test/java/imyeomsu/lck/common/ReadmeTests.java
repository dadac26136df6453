package imyeomsu.lck.common;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README offers to be copied stands in the sample, which is compiled and run. */
class ReadmeTests {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(java|sql|yaml|properties)\n(.*?)```");

    @Test
    void showsWhatIsInTheSample() throws IOException {
        List<String> sample = sample();

        assertThat(EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results())
                .hasSizeGreaterThan(8)
                .extracting(example -> lines(example.group(2)))
                .allSatisfy(example -> assertThat(sample).anyMatch(file -> file.contains(example)));
    }

    private static List<String> sample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sample/src"))) {
            return files.filter(Files::isRegularFile).map(ReadmeTests::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return lines(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** However far they are indented. */
    private static String lines(String text) {
        return text.lines().map(String::strip).collect(joining("\n"));
    }
}
