package imyeomsu.lck.event.hottime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who may claim. All of it stands in the member's session, so that a claim asks nobody for it.
 *
 * @param role only members with this role; null: any
 * @param team only fans of this team, by its short name; null: any
 * @param joinedBefore only members who had joined by then; null: any
 */
public record Eligibility(@Nullable String role, @Nullable String team, @Nullable Instant joinedBefore) {

    public static final Eligibility EVERYBODY = new Eligibility(null, null, null);
}
