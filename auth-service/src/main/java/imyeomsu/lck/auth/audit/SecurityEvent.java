package imyeomsu.lck.auth.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An event as it is stored. Kind and outcome are texts: a newer release may have written ones that this one lacks. */
@Entity
@Immutable
public class SecurityEvent {

    @Id
    private long id;

    private Instant at;
    private String kind;
    private String outcome;
    private @Nullable Long actorId;
    private @Nullable Long memberId;
    private @Nullable String address;
    private @Nullable String agent;
    private @Nullable String note;

    @SuppressWarnings("NullAway")
    protected SecurityEvent() {}

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public String outcome() {
        return outcome;
    }

    public @Nullable Long actorId() {
        return actorId;
    }

    public @Nullable Long memberId() {
        return memberId;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String agent() {
        return agent;
    }

    public @Nullable String note() {
        return note;
    }
}
