package imyeomsu.lck.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            203.0.113.7              | 203.0.113.7
            198.51.100.1,203.0.113.7 | 203.0.113.7
            2001:db8:1:2:3:4:5:6     | 20010db800010002/64
            2001:db8:1:2::9          | 20010db800010002/64
            ::ffff:203.0.113.7       | ::ffff:203.0.113.7
            no:address               | no:address
            """)
    void areWhatTheGatewaySaw(String forwarded, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("X-Forwarded-For", forwarded);

        assertThat(Addresses.of(request)).isEqualTo(address);
    }

    @Test
    void areTheCallersOwnWithoutAGateway() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        assertThat(Addresses.of(request)).isEqualTo("203.0.113.9");

        request.addHeader("X-Forwarded-For", "x".repeat(46));
        assertThat(Addresses.of(request)).isEqualTo("203.0.113.9");
    }
}
