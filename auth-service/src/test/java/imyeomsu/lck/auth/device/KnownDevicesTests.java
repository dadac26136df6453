package imyeomsu.lck.auth.device;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.key.KeyFixtures;
import imyeomsu.lck.common.session.SessionProperties;
import jakarta.servlet.http.Cookie;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownDevicesTests {

    private final KnownDevices devices = new KnownDevices(KeyFixtures.keys("one"), SessionProperties.defaults());

    @Test
    void areKnownInTheAccountsInWhichTheyWere() {
        String value = remembered(null, "fan_one");

        assertThat(devices.find(request(value), "fan_one")).isPresent();
        assertThat(devices.find(request(value), "fan_two")).isEmpty();
        assertThat(devices.find(new MockHttpServletRequest(), "fan_one")).isEmpty();
    }

    @Test
    void keepTheirNameWhoeverSignsIn() {
        String first = remembered(null, "fan_one");
        String both = remembered(first, "fan_two");

        assertThat(devices.find(request(both), "fan_one")).isEqualTo(devices.find(request(first), "fan_one"));
        assertThat(devices.find(request(both), "fan_two")).isEqualTo(devices.find(request(first), "fan_one"));
        assertThat(remembered(both, "fan_two")).isEqualTo(both);
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(devices.find(request(remembered(null, "fan_one")), "fan_one"))
                .isNotEqualTo(devices.find(request(remembered(null, "fan_one")), "fan_one"));
    }

    @Test
    void forgetWhoWasNotThereForLongest() {
        String value = IntStream.range(0, 6)
                .boxed()
                .reduce(remembered(null, "fan_0"), (before, i) -> remembered(before, "fan_" + i), (one, two) -> two);

        assertThat(devices.find(request(value), "fan_0")).isEmpty();
        assertThat(devices.find(request(value), "fan_1")).isPresent();
        assertThat(devices.find(request(value), "fan_5")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "..", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA", "한글"})
    void areStrangersWithWhatWeDidNotMake(String value) {
        assertThat(devices.find(request(value), "fan_one")).isEmpty();
        assertThat(devices.find(request(remembered(value, "fan_one")), "fan_one"))
                .isPresent();
    }

    @Test
    void areStrangersToAnotherSecret() {
        KnownDevices elsewhere = new KnownDevices(KeyFixtures.keys("two"), SessionProperties.defaults());

        assertThat(elsewhere.find(request(remembered(null, "fan_one")), "fan_one"))
                .isEmpty();
    }

    @Test
    void tellNobodysName() {
        assertThat(remembered(null, "fan_one")).hasSize(45).doesNotContain("fan_one");
    }

    @Test
    void areToldByACookieThatScriptsCannotRead() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        devices.remember(new MockHttpServletRequest(), response, "fan_one");

        assertThat(response.getHeader("Set-Cookie"))
                .contains("LCK_DEVICE=", "HttpOnly", "SameSite=Lax", "Path=/api/v1", "Max-Age=34560000")
                .doesNotContain("Secure");
    }

    private String remembered(@Nullable String before, String loginId) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        devices.remember(before == null ? new MockHttpServletRequest() : request(before), response, loginId);
        Cookie cookie = response.getCookie(KnownDevices.COOKIE);
        assertThat(cookie).isNotNull();
        return cookie.getValue();
    }

    private static MockHttpServletRequest request(String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(KnownDevices.COOKIE, value));
        return request;
    }
}
