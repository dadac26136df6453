package imyeomsu.lck.auth.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member's row says of signing in; a member who withdrew has none.
 *
 * @param passwordChangedAt null: never since signing up
 */
public record Account(
        long id,
        String loginId,
        String nickname,
        String passwordHash,
        boolean locked,
        @Nullable Instant passwordChangedAt) {

    Account with(String hash) {
        return new Account(id, loginId, nickname, hash, locked, passwordChangedAt);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
