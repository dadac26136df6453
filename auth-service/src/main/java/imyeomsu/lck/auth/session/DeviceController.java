package imyeomsu.lck.auth.session;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.Device;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.OpenSession;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in, and an end to it. */
@RestController
@RequestMapping("/api/v1/session/devices")
class DeviceController {

    private final MemberSessions sessions;
    private final SessionCookie cookie;
    private final SecurityEvents events;

    DeviceController(MemberSessions sessions, SessionCookie cookie, SecurityEvents events) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.events = events;
    }

    /** @param id names the session; nobody is signed in by it */
    record SignedInDevice(
            String id,
            boolean current,
            Instant signedInAt,
            Instant lastUsedAt,
            Instant endsAt,
            boolean remembered,
            @Nullable String agent,
            @Nullable String address) {

        static SignedInDevice of(OpenSession session, String current) {
            Optional<Device> device = Optional.ofNullable(session.device());
            return new SignedInDevice(
                    session.handle(),
                    session.handle().equals(current),
                    session.openedAt(),
                    session.lastUsedAt(),
                    session.endsAt(),
                    session.remembered(),
                    device.map(Device::agent).orElse(null),
                    device.map(Device::address).orElse(null));
        }
    }

    record Devices(List<SignedInDevice> items) {}

    @GetMapping
    ResponseEntity<Devices> list(CurrentMember member, HttpServletRequest request) {
        String current = MemberSessions.handle(session(request));
        List<SignedInDevice> items = sessions.of(member.id()).stream()
                .map(session -> SignedInDevice.of(session, current))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Devices(items));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, CurrentMember member, HttpServletRequest request, HttpServletResponse response) {
        boolean mine = id.equals(MemberSessions.handle(session(request)));
        if (!sessions.close(member.id(), id)) {
            throw Problem.notFound("DEVICE_NOT_FOUND");
        }
        ended(member, mine, request, response);
    }

    /** @param mine whether this one ends, too */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(
            @RequestParam(defaultValue = "false") boolean mine,
            CurrentMember member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (mine) {
            sessions.closeAll(member.id());
        } else {
            sessions.closeOthers(member.id(), session(request));
        }
        ended(member, mine, request, response);
    }

    private void ended(CurrentMember member, boolean mine, HttpServletRequest request, HttpServletResponse response) {
        if (mine) {
            cookie.clear(request, response);
        }
        events.record(SecurityEventKind.SESSION_ENDED, Outcome.OK, member.id(), member.id(), Origin.of(request), null);
    }

    private String session(HttpServletRequest request) {
        return cookie.read(request)
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
    }
}
