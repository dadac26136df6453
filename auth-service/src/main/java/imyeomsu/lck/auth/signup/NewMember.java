package imyeomsu.lck.auth.signup;

import imyeomsu.lck.auth.consent.ConsentKind;
import imyeomsu.lck.auth.member.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to become a member.
 *
 * @param phone with hyphens or without
 * @param consents what is agreed to, in which version
 */
record NewMember(
        String loginId,
        String nickname,
        String password,
        Role role,
        @Nullable String favouriteTeam,
        @Nullable String phone,
        Map<ConsentKind, String> consents) {

    @Override
    public String toString() {
        return "NewMember[" + loginId + "]";
    }
}
