package imyeomsu.lck.common.testing.security;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is found where nothing is wrong. */
class CarefulServiceTests {

    private static final CurrentMember OWNER = new CurrentMember(1, "owner", List.of("FAN"));
    private static final CurrentMember OTHER = new CurrentMember(2, "other", List.of("FAN"));

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = NotesApplication.start("careful-service", true);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void routesAreAsTheTableSays() {
        RouteWalk walk = RouteWalk.through(service, (name, roles) -> new CurrentMember(7, name, roles));

        walk.findsEveryRouteInTheTable();
        walk.findsARuleForEveryRoute();
        walk.getsTheAnswersOfTheTable();
        walk.findsNoOtherMethod();
    }

    @Test
    void theDocumentIsValidAndComplete() {
        OpenApiCheck document = OpenApiCheck.of(service);

        document.isValid();
        document.isComplete();
        document.saysWhoMayCall();
        document.namesEachOnce();
        document.describesEachAnswer();
        document.saysWhatEachDoes();
    }

    @Test
    void whateverIsAskedIsAnswered() {
        OpenApiFuzz.of(service, tables()).findsNothing();
    }

    @Test
    void othersAreKeptOut() {
        String note = "/api/v1/notes/" + noteOfOwner();
        AccessMatrix matrix = AccessMatrix.of(service)
                .own("GET /api/v1/notes/{id}", note, null, "a planted note")
                .own("DELETE /api/v1/notes/{id}", note, null);

        matrix.saysOfEveryIdWhoseItIs();
        matrix.keepsOthersOut(OWNER, OTHER, tables()::checksums);
    }

    @Test
    void nothingSecretIsLogged() {
        String session = service.getBean(MemberSessions.class).open(OWNER);

        Redaction.of(service, SecurityTable.of("careful-service"))
                .keepsSecretsOutOfLogsAndTraces(SessionProperties.COOKIE, session);
    }

    @Test
    void theTableIsReadLineByLine() {
        assertThat(SecurityTable.all())
                .hasSizeGreaterThan(SecurityTable.of("careful-service").size());
        assertThat(SecurityTable.of("careful-service").get(1).unsafe()).isTrue();
    }

    static long noteOfOwner() {
        JdbcClient jdbc = JdbcClient.create(service.getBean(DataSource.class));
        jdbc.sql("INSERT INTO note (member_id, text) VALUES (1, 'a planted note')")
                .update();
        return jdbc.sql("SELECT MAX(id) FROM note").query(Long.class).single();
    }

    private static Tables tables() {
        return new Tables(service.getBean(DataSource.class), Set.of());
    }
}
