package imyeomsu.lck.auth.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AuthTest
class SuiteHealthIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MemberSessions sessions;

    @Test
    void showsAdministratorsThisVeryCopyWithWhatItCounts() {
        Caller admin = caller("FAN", "ADMIN");

        await().atMost(LONG).untilAsserted(() -> {
            JsonNode copy = own(admin);
            assertThat(copy.at("/stores/0/reachable").asBoolean()).isTrue();
            assertThat(copy.at("/stores/1/store").asString()).isEqualTo("database");
            assertThat(copy.at("/stores/1/reachable").asBoolean()).isTrue();
            assertThat(copy.path("version").asString()).isNotEmpty();
            assertThat(copy.path("numbers").has("lck.sessions.outdated")).isTrue();
        });
    }

    @Test
    void isNotKeptByAnyCache() {
        assertThat(caller("ADMIN").get("/api/v1/admin/suite-health"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(caller("FAN", "STAFF").get("/api/v1/admin/suite-health")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static JsonNode own(Caller admin) throws Exception {
        String body = admin.get("/api/v1/admin/suite-health").getResponse().getContentAsString();
        return JsonMapper.shared()
                .readTree(body)
                .path("services")
                .valueStream()
                .filter(service -> service.path("service").asString().equals("auth-service"))
                .findFirst()
                .orElseThrow()
                .at("/copies/0");
    }

    private Caller caller(String... roles) {
        Caller caller = new Caller(mvc);
        caller.presents(sessions.open(new CurrentMember(1_000_000, "admin", List.of(roles))));
        return caller;
    }
}
