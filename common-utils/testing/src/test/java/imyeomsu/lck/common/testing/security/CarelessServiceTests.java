package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The control: a service with a fault of every kind, each of which is found. */
class CarelessServiceTests {

    private static final CurrentMember OWNER = new CurrentMember(1, "owner", List.of("FAN"));
    private static final CurrentMember OTHER = new CurrentMember(2, "other", List.of("FAN"));

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = NotesApplication.start("careless-service", false);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aRouteThatIsNotInTheTableIsFound() {
        finds(() -> RouteWalk.through(service).findsEveryRouteInTheTable(), "ANY /error");
    }

    @Test
    void aRouteWithoutARuleIsFound() {
        finds(() -> RouteWalk.through(service).findsARuleForEveryRoute(), "/api/v1/stream");
    }

    @Test
    void anotherAnswerThanTheTablesIsFound() {
        finds(() -> RouteWalk.through(service).getsTheAnswersOfTheTable(), "GET /api/v1/notes as ANONYMOUS: 200");
    }

    @Test
    void anIdThatTheTableSaysNothingOfIsFound() {
        finds(() -> AccessMatrix.of(service).saysOfEveryIdWhoseItIs(), "/api/v1/till/{id}");
    }

    @Test
    void aResourceThatNobodySeededIsFound() {
        finds(
                () -> AccessMatrix.of(service)
                        .own("GET /api/v1/till/{id}", "/", null)
                        .saysOfEveryIdWhoseItIs(),
                "whose");
    }

    @Test
    void anothersNoteThatIsReadAndDeletedIsFound() {
        JdbcClient jdbc = JdbcClient.create(service.getBean(DataSource.class));
        jdbc.sql("INSERT INTO note (member_id, text) VALUES (1, 'a planted note')")
                .update();
        long id = jdbc.sql("SELECT MAX(id) FROM note").query(Long.class).single();
        AccessMatrix matrix = AccessMatrix.of(service)
                .own("GET /api/v1/notes/{id}", "/api/v1/notes/" + id, null, "a planted note")
                .own("DELETE /api/v1/notes/{id}", "/api/v1/notes/" + id, null);

        finds(
                () -> matrix.keepsOthersOut(OWNER, OTHER, tables()::checksums),
                "GET /api/v1/notes/{id} tells another",
                "DELETE /api/v1/notes/{id} lets another in",
                "DELETE /api/v1/notes/{id} lets another change it");
    }

    @Test
    void failuresUnknownCodesAndChangesOfTheRefusedAreFound() {
        finds(
                () -> OpenApiFuzz.of(service, tables()).findsNothing(),
                "failed with",
                "unknown code",
                "and changed [careless_service.note]");
    }

    @Test
    void aSecretInALogIsFound() {
        String session = service.getBean(MemberSessions.class).open(OWNER);

        finds(
                () -> Redaction.of(service, SecurityTable.of("careless-service"))
                        .keepsSecretsOutOfLogsAndTraces(SessionProperties.COOKIE, session),
                "Looking for");
    }

    private static void finds(ThrowingCallable test, String... findings) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).satisfies(found -> assertThat(found.getMessage())
                .contains(findings));
    }

    private static Tables tables() {
        return new Tables(service.getBean(DataSource.class), Set.of());
    }
}
