package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
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

    protected Stage() {}

    public String id() {
        return id;
    }

    Localized name() {
        return new Localized(nameKo, nameEn);
    }

    /** What the table is ranked by, in order. */
    public List<RankingRule> rules() {
        return Stream.of(rules.split(",")).map(RankingRule::valueOf).toList();
    }

    /** The stages whose matches count in this one's table: itself, and the one whose records it goes on from. */
    public List<String> counted() {
        return carriesOver == null ? List.of(id) : List.of(carriesOver, id);
    }
}
