package imyeomsu.lck.event.planning;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.hottime.Eligibility;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may claim, as an administrator wrote it down; null is any. */
public record WantedMembers(
        @Nullable @Pattern(regexp = "FAN|STAFF|ADMIN", message = "{eligibility.role}") String role,
        @Nullable @Pattern(regexp = "[A-Z0-9]{1,10}", message = "{eligibility.team}") String team,
        @Nullable @Storable Instant joinedBefore) {

    public Eligibility eligibility() {
        return new Eligibility(role, team, joinedBefore == null ? null : DatabaseTime.storable(joinedBefore));
    }
}
