package imyeomsu.lck.auth.signup;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Caller;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AuthTest
class FirstAdminIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Members members;

    @Autowired
    SignUp signUp;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void thereIsNoAdmin() {
        jdbc.sql("DELETE FROM member WHERE role = 'ADMIN' OR nickname = '운영자'").update();
    }

    @Test
    void isMadeOnceHoweverManyCopiesStart() throws Exception {
        FirstAdminProperties wanted = new FirstAdminProperties("the_admin", "운영자", "correct horse battery");

        start(wanted);
        start(wanted);

        assertThat(admins()).containsExactly("the_admin");
        assertThat(new Caller(mvc).signIn("the_admin", "correct horse battery"))
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactly("FAN", "STAFF", "ADMIN");
    }

    @Test
    void isNotMadeOutOfAFanWhoHasTheName() throws Exception {
        String taken = new Caller(mvc).signUp();

        start(new FirstAdminProperties(taken, "운영자", "correct horse battery"));

        assertThat(admins()).isEmpty();
    }

    @Test
    void isNotMadeWithoutAPassword() throws Exception {
        start(new FirstAdminProperties("the_admin", "운영자", ""));
        start(new FirstAdminProperties("", "운영자", "correct horse battery"));

        assertThat(admins()).isEmpty();
    }

    @Test
    void neverShowsItsPassword() {
        assertThat(new FirstAdminProperties("the_admin", "운영자", "correct horse battery"))
                .asString()
                .contains("the_admin")
                .doesNotContain("horse");
    }

    private void start(FirstAdminProperties wanted) throws Exception {
        new FirstAdmin().makeFirstAdmin(wanted, members, signUp).run(new DefaultApplicationArguments());
    }

    private List<String> admins() {
        return members.findAll().stream()
                .filter(member -> !member.isWithdrawn() && member.roles().contains("ADMIN"))
                .map(Member::loginId)
                .toList();
    }
}
