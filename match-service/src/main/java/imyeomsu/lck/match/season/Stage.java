package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A part of a season that has a table of its own. */
@Entity
@Immutable
@IdClass(Stage.Key.class)
@SuppressWarnings("NullAway.Init")
public class Stage {

    record Key(String seasonId, String id) {}

    @Id
    private String seasonId;

    @Id
    private String id;

    private short position;
    private String nameKo;
    private String nameEn;
    private String rules;
    private @Nullable String carriesOver;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StageFormat format;

    private @Nullable Short advance;
    private @Nullable Short meetings;
    private @Nullable String spans;

    protected Stage() {}

    public String id() {
        return id;
    }

    public Localized name() {
        return new Localized(nameKo, nameEn);
    }

    public StageFormat format() {
        return format;
    }

    /** How many of the first go on to the next part of the season; null where nobody knows. */
    public @Nullable Integer advance() {
        return advance == null ? null : advance.intValue();
    }

    /** How often each pair meets; null where there is no fixed number. */
    public @Nullable Integer meetings() {
        return meetings == null ? null : meetings.intValue();
    }

    /** What the table is ranked by, in order. */
    public List<RankingRule> rules() {
        return rules.isEmpty()
                ? List.of()
                : Stream.of(rules.split(",")).map(RankingRule::valueOf).toList();
    }

    /** The stages whose teams this table ranks: itself, and the groups of a phase that was played in groups. */
    public List<String> own() {
        return spans == null
                ? List.of(id)
                : Stream.concat(Stream.of(id), Stream.of(spans.split(","))).toList();
    }

    /** The stages whose matches count in this one's table: its own, and the one whose records it goes on from. */
    public List<String> counted() {
        return carriesOver == null
                ? own()
                : Stream.concat(Stream.of(carriesOver), own().stream()).toList();
    }
}
