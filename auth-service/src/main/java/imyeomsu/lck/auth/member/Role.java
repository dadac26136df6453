package imyeomsu.lck.auth.member;

import java.util.List;

/** What a member may do. Whoever works at a till is a fan, too, and an administrator is all of these. */
public enum Role {
    FAN("FAN"),
    STAFF("FAN", "STAFF"),
    ADMIN("FAN", "STAFF", "ADMIN");

    private final List<String> all;

    Role(String... all) {
        this.all = List.of(all);
    }

    /** With those that come with it. */
    public List<String> all() {
        return all;
    }
}
