package com.example.fans;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code session}. */
@RestController
class MemberController {

    private final MemberSessions sessions;
    private final SessionCookie cookie;

    MemberController(MemberSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @PostMapping("/session")
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        // Once you know who it is; the roles are what hasRole(...) asks for.
        String id = sessions.open(new CurrentMember(7, "Faker", List.of("FAN", "ADMIN")));
        cookie.write(request, response, id, false);
    }

    @DeleteMapping("/session")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::close);
        cookie.clear(request, response);
    }

    @GetMapping("/me")
    CurrentMember me(CurrentMember member) {
        return member;
    }
}
