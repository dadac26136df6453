package imyeomsu.lck.auth.session;

import static imyeomsu.lck.auth.Answers.assertProblem;
import static imyeomsu.lck.auth.Answers.status;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.auth.Answers;
import imyeomsu.lck.auth.AuthTest;
import imyeomsu.lck.auth.Browser;
import imyeomsu.lck.auth.Caller;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever guesses is slowed; whom he guesses at is not kept out. */
@AuthTest
class GuessingIT {

    private static final String WRONG = "not the password at all";

    @Autowired
    MockMvcTester mvc;

    private Browser owner;
    private String loginId;

    @BeforeEach
    void signUp() {
        owner = new Browser(mvc);
        loginId = owner.signUpAndIn();
    }

    @Test
    void hundredsOfGuessesFromEverywhereNeverKeepTheOwnerOut() {
        List<Integer> guesses = IntStream.range(0, 300)
                .peek(i -> {
                    if (i % 100 == 99) {
                        assertThat(owner.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
                    }
                })
                .mapToObj(i -> status(new Browser(mvc).from(address(i)).signIn(loginId, WRONG)))
                .toList();

        // Ten at once, one of which the owner spent when his device was new, and one each five minutes.
        assertThat(guesses.stream().filter(status -> status == 401).count()).isBetween(9L, 11L);
        assertThat(guesses).containsOnly(401, 429);
    }

    @Test
    void whoGuessesIsToldWhenToComeAgainAndNotWhetherHeIsRightByThen() {
        IntStream.range(0, 10).forEach(i -> new Browser(mvc).from(address(i)).signIn(loginId, WRONG));

        MvcTestResult right = new Browser(mvc).signIn(loginId, Caller.PASSWORD);

        assertProblem(right, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS");
        assertThat(Integer.parseInt(right.getResponse().getHeader("Retry-After")))
                .isBetween(200, 300);
    }

    @Test
    void nobodyLearnsFromTheBudgetWhetherThereIsSuchAMember() {
        String nobody = Caller.someLoginId();

        List<Integer> unknown = IntStream.range(0, 12)
                .mapToObj(i -> status(new Browser(mvc).from(address(i)).signIn(nobody, WRONG)))
                .toList();

        assertThat(unknown.subList(0, 10)).containsOnly(401);
        assertThat(unknown.subList(10, 12)).containsOnly(429);
    }

    @Test
    void aDeviceOfTheOwnersOwnGuessesNoFasterThanItsBudget() {
        List<Integer> guesses = IntStream.range(0, 30)
                .mapToObj(i -> status(owner.signIn(loginId, WRONG)))
                .toList();

        assertThat(guesses.stream().filter(status -> status == 401).count()).isBetween(10L, 11L);
    }

    @Test
    void aDeviceThatIsKnownToAnotherAccountIsAStrangerHere() {
        Browser attacker = new Browser(mvc);
        attacker.signUpAndIn();
        IntStream.range(0, 10).forEach(i -> attacker.signIn(loginId, WRONG));

        assertProblem(attacker.signIn(loginId, WRONG), HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS");
        assertThat(owner.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aMarkThatWeDidNotMakeIsWorthNothing() {
        Browser attacker = new Browser(mvc);
        String stolen = owner.cookie("LCK_DEVICE");
        String forged = stolen.substring(0, stolen.length() - 1) + (stolen.endsWith("A") ? "B" : "A");
        IntStream.range(0, 10).forEach(i -> attacker.signIn(loginId, WRONG));

        assertThat(status(attacker.presents("LCK_DEVICE", forged).signIn(loginId, WRONG)))
                .isEqualTo(429);
        assertThat(status(attacker.presents("LCK_DEVICE", "x".repeat(4000)).signIn(loginId, WRONG)))
                .isEqualTo(429);
    }

    @Test
    void membersWhoShareADeviceAreBothKnownOnIt() {
        String sister = owner.signUp();
        owner.signIn(sister, Caller.PASSWORD);
        IntStream.range(0, 11).forEach(i -> {
            new Browser(mvc).from(address(i)).signIn(loginId, WRONG);
            new Browser(mvc).from(address(i)).signIn(sister, WRONG);
        });

        assertThat(owner.signIn(loginId, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
        assertThat(owner.signIn(sister, Caller.PASSWORD)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void oneAddressThatGoesThroughAllAccountsIsSlowedWithoutItsNeighboursWhoAreKnown() {
        String crowded = "198.51.100.77";
        // 600 at once, and one more each second that it takes.
        long granted = IntStream.range(0, 3000)
                .map(i -> status(new Browser(mvc).from(crowded).signIn(Caller.someLoginId(), WRONG)))
                .takeWhile(status -> status == 401)
                .count();

        assertThat(granted).isBetween(600L, 2999L);
        assertThat(Answers.status(owner.from(crowded).signIn(loginId, Caller.PASSWORD)))
                .isEqualTo(201);
    }

    private static String address(int i) {
        return "10.%d.%d.%d".formatted(i / 65536, i / 256 % 256, i % 256);
    }
}
