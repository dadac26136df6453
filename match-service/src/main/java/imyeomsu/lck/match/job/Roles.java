package imyeomsu.lck.match.job;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * What a process was started for: {@code --role=serve}, {@code crawl}, {@code batch} or several joined by commas.
 *
 * @param every the pause between rounds of a process that does not serve ({@code --every=1m}); null: one round, then
 *     the process ends
 */
public record Roles(Set<String> names, @Nullable Duration every) {

    /** In the order in which one round takes them: what was crawled is imported at once. */
    public static final List<String> KNOWN = List.of("serve", "crawl", "batch");

    public Roles {
        if (!KNOWN.containsAll(names)) {
            throw new IllegalArgumentException("--role=" + String.join(",", names) + ": known are " + KNOWN);
        }
    }

    public static Roles of(String... arguments) {
        SimpleCommandLinePropertySource line = new SimpleCommandLinePropertySource(arguments);
        String every = line.getProperty("every");
        return new Roles(
                Arrays.stream(Objects.requireNonNullElse(line.getProperty("role"), "serve")
                                .split(","))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()),
                every == null ? null : DurationStyle.detectAndParse(every));
    }

    public boolean serve() {
        return names.contains("serve");
    }
}
