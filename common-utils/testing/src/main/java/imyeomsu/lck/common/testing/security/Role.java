package imyeomsu.lck.common.testing.security;

import java.util.List;

/** Who asks: the columns of the table. */
public enum Role {
    ANONYMOUS(),
    MEMBER("FAN"),
    STAFF("FAN", "STAFF"),
    ADMIN("FAN", "ADMIN");

    private final List<String> roles;

    Role(String... roles) {
        this.roles = List.of(roles);
    }

    public List<String> roles() {
        return roles;
    }
}
