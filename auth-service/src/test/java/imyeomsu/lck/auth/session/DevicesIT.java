package imyeomsu.lck.auth.session;

import static imyeomsu.lck.auth.Answers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AuthTest
class DevicesIT {

    /** {@code lck.session.max-per-member}. */
    private static final int MOST = 10;

    @Autowired
    MockMvcTester mvc;

    private Browser laptop;
    private Browser phone;
    private String loginId;

    @BeforeEach
    void twoDevices() {
        laptop = new Browser(mvc).from("203.0.113.10").called("Laptop");
        phone = new Browser(mvc).from("203.0.113.20").called("Phone");
        loginId = laptop.signUpAndIn();
        phone.signIn(loginId, Caller.PASSWORD, Map.of("remember", true));
    }

    @Test
    void areListedAsTheyWereAtSignIn() {
        MvcTestResult result = laptop.get("session/devices");

        assertThat(result).hasStatus(HttpStatus.OK).hasHeader("Cache-Control", "no-store");
        assertThat(this.<List<String>>each(result, "agent")).containsExactlyInAnyOrder("Laptop", "Phone");
        assertThat(this.<List<String>>read(result, "$.items[?(@.agent=='Phone')].address"))
                .containsExactly("203.0.113.20");
        assertThat(this.<List<Boolean>>read(result, "$.items[?(@.current==true)].remembered"))
                .containsExactly(false);
        assertThat(this.<List<Boolean>>read(result, "$.items[?(@.agent=='Phone')].remembered"))
                .containsExactly(true);
        assertThat(this.<List<String>>each(result, "signedInAt")).allSatisfy(at -> assertThat(Instant.parse(at))
                .isBefore(Instant.now().plusSeconds(5)));
    }

    @Test
    void showNothingThatSignsAnybodyIn() {
        String id = idOf("Phone");

        assertThat(new Browser(mvc).presents("LCK_SESSION", id).isSignedIn()).isFalse();
        assertThat(new Browser(mvc).presents("LCK_REMEMBER", id).isSignedIn()).isFalse();
    }

    @Test
    void areEndedOneByOne() {
        assertThat(laptop.delete("session/devices/" + idOf("Phone"))).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(laptop.isSignedIn()).isTrue();
    }

    @Test
    void areEndedAllButThisOne() {
        assertThat(laptop.delete("session/devices")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(laptop.isSignedIn()).isTrue();
    }

    @Test
    void areEndedWithThisOneToo() {
        assertThat(laptop.delete("session/devices?mine=true")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(laptop.isSignedIn()).isFalse();
        assertThat(laptop.cookie("LCK_SESSION")).isEmpty();
    }

    @Test
    void ofAnotherMemberAreNotThere() {
        Browser stranger = new Browser(mvc);
        stranger.signUpAndIn();

        assertProblem(stranger.delete("session/devices/" + idOf("Phone")), HttpStatus.NOT_FOUND, "DEVICE_NOT_FOUND");
        assertProblem(stranger.delete("session/devices/none"), HttpStatus.NOT_FOUND, "DEVICE_NOT_FOUND");
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void thatSignInAgainTakeNobodysPlace() {
        for (int more = 2; more < MOST; more++) {
            new Browser(mvc).signIn(loginId, Caller.PASSWORD, Map.of());
        }

        phone.signIn(loginId, Caller.PASSWORD, Map.of());

        assertThat(phone.isSignedIn()).isTrue();
        assertThat(laptop.isSignedIn()).as("the longest unused").isTrue();
    }

    @Test
    void areNobodysWithoutASession() {
        assertProblem(new Browser(mvc).get("session/devices"), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
        assertProblem(new Browser(mvc).delete("session/devices"), HttpStatus.UNAUTHORIZED, "SIGN_IN_REQUIRED");
    }

    @Test
    void areRememberedByACookieThatOutlivesTheBrowser() {
        MvcTestResult remembered = new Browser(mvc).signIn(loginId, Caller.PASSWORD, Map.of("remember", true));
        MvcTestResult not = new Browser(mvc).signIn(loginId, Caller.PASSWORD, Map.of("remember", false));

        assertThat(remembered.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("LCK_REMEMBER=") && cookie.contains("Max-Age="));
        assertThat(not.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("LCK_SESSION=") && !cookie.contains("Max-Age="));
        assertThat(remembered.getResponse().getHeaders("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    private String idOf(String agent) {
        return this.<List<String>>read(laptop.get("session/devices"), "$.items[?(@.agent=='" + agent + "')].id")
                .get(0);
    }

    private <T> T each(MvcTestResult result, String field) {
        return read(result, "$.items[*]." + field);
    }

    private <T> T read(MvcTestResult result, String path) {
        return Answers.read(result, path);
    }
}
