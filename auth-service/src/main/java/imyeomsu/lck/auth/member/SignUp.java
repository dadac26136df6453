package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Makes members. Two that want one name at the same instant: the database's unique key decides who gets it. */
@Service
class SignUp {

    private final Members members;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SignUp(Members members, PasswordEncoder passwords, Clock clock) {
        this.members = members;
        this.passwords = passwords;
        this.clock = clock;
    }

    Member join(String loginId, String nickname, String password, Role role, @Nullable String favouriteTeam) {
        // Asked before the costly hash; asked again by the unique keys, which have the last word.
        refuseTaken(loginId, nickname);
        String hash = passwords.encode(password);
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return members.save(new Member(loginId, nickname, hash, role, now, favouriteTeam));
        } catch (DataIntegrityViolationException lostTheRace) {
            refuseTaken(loginId, nickname);
            throw lostTheRace;
        }
    }

    private void refuseTaken(String loginId, String nickname) {
        if (members.existsByLoginId(loginId)) {
            throw new Problem(HttpStatus.CONFLICT, "LOGIN_ID_TAKEN");
        }
        if (members.existsByNickname(nickname)) {
            throw new Problem(HttpStatus.CONFLICT, "NICKNAME_TAKEN");
        }
    }
}
