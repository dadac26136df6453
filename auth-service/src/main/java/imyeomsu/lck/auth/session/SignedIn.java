package imyeomsu.lck.auth.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import imyeomsu.lck.common.session.CurrentMember;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as a caller is told; what sessions say among services is written otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignedIn(
        long id, String nickname, List<String> roles, @Nullable String favouriteTeam, @Nullable Instant joinedAt) {

    static SignedIn of(CurrentMember member) {
        return new SignedIn(member.id(), member.nickname(), member.roles(), member.favouriteTeam(), member.joinedAt());
    }
}
