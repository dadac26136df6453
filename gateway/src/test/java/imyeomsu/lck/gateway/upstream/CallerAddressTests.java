package imyeomsu.lck.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class CallerAddressTests {

    private static final String FORWARDED = "X-Forwarded-For";

    @ParameterizedTest(name = "{0} in front, told \"{1}\": {2}")
    @CsvSource({
        "0, '',                                    10.0.0.9",
        "0, 203.0.113.7,                           10.0.0.9",
        "1, 203.0.113.7,                           203.0.113.7",
        "1, '198.51.100.1, 203.0.113.7',           203.0.113.7",
        "2, '198.51.100.1, 203.0.113.7, 10.0.0.5', 203.0.113.7",
        "1, '',                                    10.0.0.9",
    })
    void believesLoadBalancersOfOursAlone(int proxies, String told, String seen) {
        var request = MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress("10.0.0.9", 4711));
        if (!told.isEmpty()) {
            request.header(FORWARDED, told);
        }

        HttpHeaders headers = new CallerAddress(proxies).filter(new HttpHeaders(), MockServerWebExchange.from(request));

        assertThat(headers.getFirst(FORWARDED)).isEqualTo(seen);
    }
}
