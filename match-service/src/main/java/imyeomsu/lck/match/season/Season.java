package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One season as imported; only the import writes it. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
public class Season {

    @Id
    private String id;

    private String league;
    private short originalYear;
    private String nameKo;
    private String nameEn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable Integer shiftedWeeks;
    private long revision;
    private Instant changedAt;

    protected Season() {}

    public String id() {
        return id;
    }

    String league() {
        return league;
    }

    Localized name() {
        return new Localized(nameKo, nameEn);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    int originalYear() {
        return originalYear;
    }

    /** How many weeks later than it was played the season stands; 0 where it stands as it was. */
    int shiftedWeeks() {
        return shiftedWeeks == null ? 0 : shiftedWeeks;
    }

    long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
