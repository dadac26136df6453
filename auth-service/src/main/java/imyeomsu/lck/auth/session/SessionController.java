package imyeomsu.lck.auth.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, and sign out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final MemberSessions sessions;
    private final SessionCookie cookie;
    private final SecurityEvents events;

    SessionController(MemberSessions sessions, SessionCookie cookie, SecurityEvents events) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.events = events;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(boolean signedIn, @Nullable SignedIn member) {}

    @GetMapping
    ResponseEntity<Who> whoAmI(HttpServletRequest request) {
        SignedIn member = member(request).map(SignedIn::of).orElse(null);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Who(member != null, member));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<CurrentMember> member = member(request);
        cookie.read(request).ifPresent(sessions::close);
        cookie.clear(request, response);
        member.ifPresent(known -> events.record(
                SecurityEventKind.SIGN_OUT, Outcome.OK, known.id(), known.id(), Origin.of(request), null));
    }

    private Optional<CurrentMember> member(HttpServletRequest request) {
        return cookie.read(request).flatMap(sessions::find);
    }
}
