package imyeomsu.lck.common.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;

/**
 * Who is signed in. A controller takes it as an argument; where nobody is signed in the request ends with 401
 * {@code SIGN_IN_REQUIRED}.
 *
 * <p>It is stored in the session as JSON. Releases that know more fields and releases that know fewer read each other's
 * sessions: unknown fields are passed over.
 *
 * @param id the member's id, given by auth-service, never by a caller
 * @param nickname the name shown to others
 * @param roles what the member may do: {@code FAN}, {@code ADMIN}; Spring Security's {@code hasRole} knows them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CurrentMember(long id, String nickname, List<String> roles) {

    public CurrentMember {
        if (id <= 0) {
            throw new IllegalArgumentException("A member's id is positive");
        }
        Objects.requireNonNull(nickname);
        roles = List.copyOf(roles);
    }
}
