package imyeomsu.lck.auth.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import imyeomsu.lck.auth.member.Credentials;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign in, sign out, who am I. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final Credentials credentials;
    private final MemberSessions sessions;
    private final SessionCookie cookie;

    SessionController(Credentials credentials, MemberSessions sessions, SessionCookie cookie) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    record SignIn(@NotNull @Size(max = 64) String loginId, @NotNull @Size(max = 64) String password) {

        @Override
        public String toString() {
            return "SignIn[]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(boolean signedIn, @Nullable CurrentMember member) {}

    @PostMapping
    ResponseEntity<CurrentMember> signIn(
            @Valid @RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        CurrentMember member = credentials.check(signIn.loginId(), signIn.password());
        // Always a new id, and the one that came along ends: a session planted before sign-in is worth nothing.
        String id = sessions.open(member);
        cookie.read(request).ifPresent(sessions::close);
        cookie.write(request, response, id, false);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(member);
    }

    @GetMapping
    ResponseEntity<Who> whoAmI(HttpServletRequest request) {
        CurrentMember member = cookie.read(request).flatMap(sessions::find).orElse(null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Who(member != null, member));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.clear(request, response);
    }
}
