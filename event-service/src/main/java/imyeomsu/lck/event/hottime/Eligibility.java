package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.problem.FieldProblem;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who may claim. All of it stands in the member's session, so that a claim asks nobody for it.
 *
 * @param role only members with this role; null: any
 * @param team only fans of this team, by its short name; null: any
 * @param joinedBefore only members who had joined by then; null: any
 */
public record Eligibility(@Nullable String role, @Nullable String team, @Nullable Instant joinedBefore) {

    public static final Eligibility EVERYBODY = new Eligibility(null, null, null);

    /** @throws Problem 403 {@code NOT_ELIGIBLE} where this is not for the member, naming why */
    public void require(CurrentMember member) {
        List<FieldProblem> missing = missing(member);
        if (!missing.isEmpty()) {
            throw new Problem(HttpStatus.FORBIDDEN, "NOT_ELIGIBLE").withErrors(missing);
        }
    }

    private List<FieldProblem> missing(CurrentMember member) {
        List<FieldProblem> missing = new ArrayList<>();
        if (role != null && !member.roles().contains(role)) {
            missing.add(new FieldProblem("role", "OTHER_ROLE", null));
        }
        if (team != null && !team.equals(member.favouriteTeam())) {
            missing.add(new FieldProblem("team", orSignInAgain(member, "OTHER_TEAM"), null));
        }
        if (joinedBefore != null && !hadJoined(member, joinedBefore)) {
            missing.add(new FieldProblem("joinedBefore", orSignInAgain(member, "JOINED_LATER"), null));
        }
        return missing;
    }

    private static boolean hadJoined(CurrentMember member, Instant then) {
        return member.joinedAt() != null && member.joinedAt().isBefore(then);
    }

    /** A session that does not say when its member joined was begun before sessions said such things. */
    private static String orSignInAgain(CurrentMember member, String code) {
        return member.joinedAt() == null ? "SIGN_IN_AGAIN" : code;
    }
}
