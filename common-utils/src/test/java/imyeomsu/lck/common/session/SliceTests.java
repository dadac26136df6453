package imyeomsu.lck.common.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import imyeomsu.lck.common.sample.SampleApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A slice of a service has the library too: its rules, its problems and the member as an argument, without a Redis. */
@WebMvcTest
@ContextConfiguration(classes = SampleApplication.class)
class SliceTests {

    private final MockMvcTester mvc;

    SliceTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void knowsTheMemberOfATest() {
        var member = new TestingAuthenticationToken(new CurrentMember(7, "페이커", List.of("FAN")), "", "ROLE_FAN");

        assertThat(mvc.get().uri("/members/me").with(authentication(member)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(7);
    }

    @Test
    void answersProblems() {
        assertThat(mvc.get().uri("/members/me")).hasStatus(401).hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/missing")).hasStatus(404).hasContentType("application/problem+json");
    }
}
