package imyeomsu.lck.match.crawl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class QueryTests {

    @Test
    void valuesAreEncodedWhole() {
        assertThat(Query.of(URI.create("https://site.example/gw/"), "getSchedule")
                        .with("pageToken", "b2xkZXI6Og==")
                        .with("where", "Page=\"LCK/2023 Season\"&x")
                        .uri())
                .hasToString(
                        "https://site.example/gw/getSchedule?pageToken=b2xkZXI6Og%3D%3D&where=Page%3D%22LCK%2F2023%20Season%22%26x");
    }

    @Test
    void aBaseMayLackItsSlash() {
        assertThat(Query.of(URI.create("https://site.example/service"), "v1/x").uri())
                .hasToString("https://site.example/service/v1/x");
        assertThat(Query.of(URI.create("https://site.example/api.php"), "")
                        .with("a", 1)
                        .uri())
                .hasToString("https://site.example/api.php?a=1");
    }
}
