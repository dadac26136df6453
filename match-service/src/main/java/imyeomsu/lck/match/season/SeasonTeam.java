package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A team in a season, under the code and name it had then; the team's id outlives both. */
@Entity
@Immutable
@IdClass(SeasonTeam.Key.class)
@SuppressWarnings("NullAway.Init")
public class SeasonTeam {

    record Key(String seasonId, String teamId) {}

    @Id
    private String seasonId;

    @Id
    private String teamId;

    private String code;
    private String nameKo;
    private String nameEn;

    protected SeasonTeam() {}

    public String teamId() {
        return teamId;
    }

    public String code() {
        return code;
    }

    Localized name() {
        return new Localized(nameKo, nameEn);
    }
}
