package imyeomsu.lck.common.sample;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks who is there. */
@RestController
class MemberController {

    private final MemberSessions sessions;
    private final SessionCookie cookie;

    MemberController(MemberSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @PostMapping("/open/session")
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        cookie.write(request, response, sessions.open(new CurrentMember(7, "페이커", List.of("FAN"))));
    }

    @DeleteMapping("/open/session")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.clear(request, response);
    }

    @GetMapping("/open/home")
    String home() {
        return "home";
    }

    @GetMapping("/open/me")
    CurrentMember openMe(CurrentMember member) {
        return member;
    }

    @GetMapping("/members/me")
    CurrentMember me(CurrentMember member) {
        return member;
    }

    @GetMapping("/members/later")
    CompletableFuture<CurrentMember> later(CurrentMember member) {
        return CompletableFuture.supplyAsync(() -> member);
    }

    @GetMapping("/admin/hot-times")
    String admin() {
        return "admin";
    }

    @GetMapping("/members/guarded")
    @PreAuthorize("hasRole('ADMIN')")
    String guarded() {
        return "guarded";
    }
}
