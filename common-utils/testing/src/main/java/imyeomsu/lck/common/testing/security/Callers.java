package imyeomsu.lck.common.testing.security;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;

/** Somebody of each role. Each request has a session of its own, because one of the routes is the one that ends it. */
final class Callers {

    private static final long FIRST = 910_000_000;

    private final MemberSessions sessions;
    private final Map<Role, CurrentMember> members = new HashMap<>();

    Callers(ApplicationContext service, BiFunction<String, List<String>, CurrentMember> join) {
        this.sessions = service.getBean(MemberSessions.class);
        for (Role role : List.of(Role.MEMBER, Role.STAFF, Role.ADMIN)) {
            members.put(role, join.apply("walk" + role.ordinal(), role.roles()));
        }
    }

    /** For services that know members by their sessions alone. */
    static CurrentMember stranger(String nickname, List<String> roles) {
        return new CurrentMember(FIRST + nickname.hashCode() % 1_000_000, nickname, roles);
    }

    Map<String, String> headers(Role role) {
        CurrentMember member = members.get(role);
        return member == null ? Map.of() : headers(member);
    }

    Map<String, String> headers(CurrentMember member) {
        return Map.of("Cookie", SessionProperties.COOKIE + '=' + sessions.open(member));
    }
}
