package imyeomsu.lck.match.game;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One match of a season as imported; only the import writes it. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
public class GameMatch {

    @Id
    private String id;

    private String seasonId;
    private String stageId;
    private Instant startsAt;
    private byte bestOf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatchState state;

    private @Nullable String team1Id;
    private @Nullable String team2Id;
    private @Nullable Byte score1;
    private @Nullable Byte score2;
    private boolean tiebreak;
    private boolean forfeit;
    private @Nullable String block;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StartKnown startKnown;

    private boolean corrected;
    private int version;
    private Instant changedAt;

    protected GameMatch() {}

    public String id() {
        return id;
    }

    public String seasonId() {
        return seasonId;
    }

    public String stageId() {
        return stageId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public int bestOf() {
        return bestOf;
    }

    public MatchState state() {
        return state;
    }

    public boolean finished() {
        return state == MatchState.FINISHED;
    }

    /** Null while it is to be determined. */
    public @Nullable String team1Id() {
        return team1Id;
    }

    public @Nullable String team2Id() {
        return team2Id;
    }

    /** Games won by the first team, so far or in the end; null before the match begins. */
    public @Nullable Integer score1() {
        return score1 == null ? null : score1.intValue();
    }

    public @Nullable Integer score2() {
        return score2 == null ? null : score2.intValue();
    }

    /** Played to part teams that were level: it ranks them and counts for nothing else. */
    public boolean tiebreak() {
        return tiebreak;
    }

    boolean forfeit() {
        return forfeit;
    }

    /** The week or round as the league calls it. */
    @Nullable String block() {
        return block;
    }

    StartKnown startKnown() {
        return startKnown;
    }

    /** Whether an administrator's word stands above what the sources say. */
    boolean corrected() {
        return corrected;
    }

    /** Raised by each change. */
    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
