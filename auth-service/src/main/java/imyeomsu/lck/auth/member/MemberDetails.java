package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.session.CurrentMember;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member as Spring Security's password check sees him. */
final class MemberDetails implements UserDetails {

    private final transient Member member;

    MemberDetails(Member member) {
        this.member = member;
    }

    CurrentMember current() {
        return member.current();
    }

    @Override
    public String getUsername() {
        return member.loginId();
    }

    @Override
    public String getPassword() {
        return member.passwordHash();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
