package imyeomsu.lck.auth.password;

import org.jspecify.annotations.Nullable;

/** What a password alone does not do for, where a member has a second factor. */
@FunctionalInterface
public interface SecondCheck {

    /**
     * Uses the code up.
     *
     * @param code six digits or a recovery code, where one was given
     * @throws imyeomsu.lck.common.problem.Problem 401 {@code SECOND_FACTOR_REQUIRED} or {@code SECOND_FACTOR_INVALID}
     */
    void require(long memberId, @Nullable String code);
}
