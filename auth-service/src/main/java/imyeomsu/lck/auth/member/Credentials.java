package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Tells who a login id and a password belong to, without telling which of the two was wrong. */
@Service
public class Credentials {

    private final AuthenticationManager authentication;

    Credentials(AuthenticationManager authentication) {
        this.authentication = authentication;
    }

    /** @throws Problem 401 {@code BAD_CREDENTIALS}, the same for an unknown login id and a wrong password */
    public CurrentMember check(String loginId, String password) {
        try {
            var checked =
                    authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(loginId, password));
            return ((MemberDetails) checked.getPrincipal()).current();
        } catch (InternalAuthenticationServiceException broken) {
            // The database was away, which says nothing about the password.
            if (broken.getCause() instanceof DataAccessException away) {
                throw away;
            }
            throw broken;
        } catch (AuthenticationException wrong) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS");
        }
    }
}
