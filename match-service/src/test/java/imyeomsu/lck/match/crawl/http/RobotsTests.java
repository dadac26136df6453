package imyeomsu.lck.match.crawl.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.testing.MovableClock;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTests {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:12:00Z"));
    private final List<URI> read = new ArrayList<>();
    private int status = 200;
    private String text = "";

    private final Robots robots = new Robots(this::answer, Duration.ofDays(1), clock);

    @Test
    void whatIsDisallowedIsNotAskedFor() {
        text = "User-agent: *\nDisallow: /private\n";

        assertThatCode(() -> require("https://site.example/public?x=1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("https://site.example/private/a"))
                .isInstanceOfSatisfying(
                        FetchFailed.class, failed -> assertThat(failed.code()).isEqualTo(FetchFailed.DISALLOWED));
        assertThat(read).containsExactly(URI.create("https://site.example:443/robots.txt"));
    }

    @Test
    void rulesThatNameUsGoBeforeThoseForAll() {
        text = "User-agent: *\nDisallow: /\n\nUser-agent: lck-platform\nDisallow: /private\n";

        assertThatCode(() -> require("https://site.example/public")).doesNotThrowAnyException();
        assertThatThrownBy(() -> require("https://site.example/private")).isInstanceOf(FetchFailed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void aSiteWithoutOneAllowsAll(int answered) {
        status = answered;
        text = "User-agent: *\nDisallow: /\n";

        assertThatCode(() -> require("https://site.example/a")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aSiteThatCannotTellAllowsNothingForNow(int answered) {
        status = answered;
        assertThatThrownBy(() -> require("https://site.example/a")).isInstanceOf(FetchFailed.class);

        status = 404;
        clock.move(Duration.ofMinutes(9));
        assertThatThrownBy(() -> require("https://site.example/a")).isInstanceOf(FetchFailed.class);
        clock.move(Duration.ofMinutes(1));
        assertThatCode(() -> require("https://site.example/a")).doesNotThrowAnyException();
    }

    @Test
    void rulesAreRememberedForADayAndForEachSite() throws FetchFailed {
        require("https://site.example/a");
        require("https://SITE.example:443/b");
        clock.move(Duration.ofHours(23));
        require("https://site.example/c");
        assertThat(read).hasSize(1);

        clock.move(Duration.ofHours(1));
        require("https://site.example/d");
        require("http://site.example/d");
        require("https://other.example/d");
        assertThat(read).hasSize(4);
    }

    private void require(String uri) throws FetchFailed {
        robots.require(URI.create(uri));
    }

    private Answer answer(URI uri) {
        read.add(uri);
        return new Answer(uri, status, HttpHeaders.of(Map.of(), (a, b) -> true), text.getBytes(StandardCharsets.UTF_8));
    }
}
