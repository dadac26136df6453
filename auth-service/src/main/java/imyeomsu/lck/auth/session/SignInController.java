package imyeomsu.lck.auth.session;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.device.KnownDevices;
import imyeomsu.lck.common.budget.Addresses;
import imyeomsu.lck.common.session.Device;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign in. */
@RestController
@RequestMapping("/api/v1/session")
class SignInController {

    private final Admission admission;
    private final Opening opening;
    private final MemberSessions sessions;
    private final SessionCookie cookie;
    private final KnownDevices devices;
    private final SecurityEvents events;

    SignInController(
            Admission admission,
            Opening opening,
            MemberSessions sessions,
            SessionCookie cookie,
            KnownDevices devices,
            SecurityEvents events) {
        this.admission = admission;
        this.opening = opening;
        this.sessions = sessions;
        this.cookie = cookie;
        this.devices = devices;
        this.events = events;
    }

    /**
     * @param remember whether the session outlives the browser
     * @param code of a member who has a second factor
     */
    record SignIn(
            @NotNull @Size(max = 64) String loginId,
            @NotNull @Size(max = 64) String password,
            @Nullable Boolean remember,
            @Nullable @Size(max = 20) String code) {

        @Override
        public String toString() {
            return "SignIn[]";
        }
    }

    @PostMapping
    ResponseEntity<SignedIn> signIn(
            @Valid @RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor =
                new Visitor(Origin.of(request), Addresses.of(request), devices.find(request, signIn.loginId()));
        Account account = admission.admit(signIn.loginId(), signIn.password(), signIn.code(), visitor);
        Opening.Opened opened = opened(account, Boolean.TRUE.equals(signIn.remember()), request, response);
        devices.remember(request, response, account.loginId());
        events.record(SecurityEventKind.SIGN_IN, Outcome.OK, account.id(), account.id(), visitor.origin(), null);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(SignedIn.of(opened.member()));
    }

    /**
     * Always a new id, and the one that came along ends: a session planted before sign-in is worth nothing. It ends
     * first, so that it takes no place among the member's sessions from one of another device.
     */
    private Opening.Opened opened(
            Account account, boolean remember, HttpServletRequest request, HttpServletResponse response) {
        Origin origin = Origin.of(request);
        cookie.read(request).ifPresent(sessions::close);
        Opening.Opened opened = opening.open(account, new Device(origin.agent(), origin.address()), remember);
        cookie.write(request, response, opened.id(), remember);
        return opened;
    }
}
