package imyeomsu.lck.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a build step would notice: the pages have none. */
class PageScriptsTests {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path VENDOR = Path.of("target/classes/static/vendor");
    private static final Pattern FILE =
            Pattern.compile("(?:from |import\\(|import |href=|src=)[\"'](/[^\"'$?]+\\.\\w+)[\"']");
    private static final Pattern TEXT = Pattern.compile("\\bt\\('([\\w.]+)'");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"$?#.]*)\"");
    private static final Pattern KIND = Pattern.compile("'([A-Z]+(?:_[A-Z]+)+)'");
    private static final Pattern ROUTE = Pattern.compile("^ +\\[/\\^(.+)\\$/, ", Pattern.MULTILINE);

    @Test
    void everyFileThatIsNamedIsThere() {
        assertThat(found(FILE)).isNotEmpty().allMatch(PageScriptsTests::exists);
    }

    @Test
    void everyScriptAndStyleIsUsed() {
        var used = new TreeSet<>(found(FILE));

        assertThat(files(name -> name.endsWith(".js") || name.endsWith(".css"))
                        .map(file -> "/" + STATIC.relativize(file)))
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyTextIsWrittenInBothLanguages(String language) {
        assertThat(found(TEXT)).isNotEmpty().isSubsetOf(keys(language));
    }

    @Test
    void everyKindOfSecurityEventHasAName() {
        var kinds =
                find(KIND, read(STATIC.resolve("components/event-filters.js"))).toList();

        assertThat(kinds).isNotEmpty().allMatch(kind -> keys("ko").contains("event." + kind));
    }

    @Test
    void noTextIsWrittenInOneLanguageOnly() {
        assertThat(keys("ko")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(found(LINK)).isNotEmpty().allMatch(PageScriptsTests::isPage);
    }

    @Test
    void theRouterKnowsTheAddressesThatTheGatewayServes() {
        var routes = find(ROUTE, read(STATIC.resolve("lib/router.js"))).toList();

        assertThat(PageAddresses.PAGES)
                .allSatisfy(page -> assertThat(routes).anyMatch(route -> page.replace("{id}", "7")
                        .matches(route.replace("\\/", "/").replace("?<id>", ""))));
        assertThat(routes)
                .allSatisfy(route -> assertThat(PageAddresses.PAGES).anyMatch(page -> page.replace("{id}", "7")
                        .matches(route.replace("\\/", "/").replace("?<id>", ""))));
    }

    /** The policy of the pages allows neither, and a browser would leave them out silently. */
    @Test
    void nothingIsInline() {
        assertThat(files(name -> name.endsWith(".js") || name.endsWith(".html")))
                .allSatisfy(file -> assertThat(read(file)).doesNotContainPattern("<[^>]* (style|on[a-z]+)=[\"$]"));
    }

    private static List<String> found(Pattern pattern) {
        return files(name -> name.endsWith(".js") || name.endsWith(".html"))
                .flatMap(file -> find(pattern, read(file)))
                .distinct()
                .toList();
    }

    private static List<String> keys(String language) {
        Pattern key = Pattern.compile("^  '?([\\w.]+)'?:", Pattern.MULTILINE);
        return files(name -> name.equals(language + ".js") || name.startsWith(language + "-"))
                .flatMap(file -> find(key, read(file)))
                .toList();
    }

    private static boolean exists(String file) {
        Path root = file.startsWith("/vendor/") ? VENDOR.getParent() : STATIC;
        return Files.isRegularFile(root.resolve(file.substring(1)));
    }

    private static boolean isPage(String address) {
        return PageAddresses.PAGES.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(page -> page.matches(PathContainer.parsePath(address)));
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(PageScriptsTests::first);
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }

    private static Stream<Path> files(Predicate<String> wanted) {
        try (Stream<Path> all = Files.walk(STATIC)) {
            return all.filter(file -> wanted.test(file.getFileName().toString())).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
