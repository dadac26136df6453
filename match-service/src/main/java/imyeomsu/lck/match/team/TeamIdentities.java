package imyeomsu.lck.match.team;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens what is known of the teams' names, as it stands in the caller's transaction. */
@Component
public class TeamIdentities {

    private final TeamTables tables;
    private final TeamBook book;

    TeamIdentities(TeamTables tables, TeamBook book) {
        this.tables = tables;
        this.book = book;
    }

    public TeamIdentity open() {
        return new TeamIdentity(tables);
    }

    /** Stores the shipped names where they are not stored yet. */
    @Transactional
    public void learnShipped() {
        tables.add(book.teams());
    }
}
