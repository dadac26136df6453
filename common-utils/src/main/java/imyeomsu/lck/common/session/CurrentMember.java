package imyeomsu.lck.common.session;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A controller takes it as an argument; where nobody is signed in the request ends with 401
 * {@code SIGN_IN_REQUIRED}.
 *
 * <p>It is stored in the session as JSON. Releases that know more fields and releases that know fewer read each other's
 * sessions: unknown fields are passed over.
 *
 * @param id the member's id, given by auth-service, never by a caller
 * @param nickname the name shown to others
 * @param roles what the member may do: {@code FAN}, {@code STAFF}, {@code ADMIN}; Spring Security's {@code hasRole} knows
 *     them
 * @param favouriteTeam short name of the team whose fan the member is; null: none, or a session that does not say
 * @param joinedAt when the member signed up, to the millisecond; null: a session of a release that did not keep it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrentMember(
        long id,
        String nickname,
        List<String> roles,
        @Nullable String favouriteTeam,
        @JsonFormat(
                        shape = JsonFormat.Shape.NUMBER_INT,
                        without = {
                            JsonFormat.Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS,
                            JsonFormat.Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS
                        })
                @Nullable Instant joinedAt) {

    /** Keeps what comes back from a session alike. */
    public CurrentMember {
        if (id <= 0) {
            throw new IllegalArgumentException("A member's id is positive");
        }
        Objects.requireNonNull(nickname);
        roles = List.copyOf(roles);
        // As it comes back from the session.
        joinedAt = joinedAt == null ? null : joinedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A member of whom no more is known. */
    public CurrentMember(long id, String nickname, List<String> roles) {
        this(id, nickname, roles, null, null);
    }
}
