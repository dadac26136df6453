package imyeomsu.lck.common.session;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Tells Spring Security who is signed in and what he may do. */
final class MemberAuthentication extends AbstractAuthenticationToken {

    private final transient CurrentMember member;

    MemberAuthentication(CurrentMember member) {
        super(member.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.member = member;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public CurrentMember getPrincipal() {
        return member;
    }

    @Override
    public String getName() {
        return Long.toString(member.id());
    }
}
