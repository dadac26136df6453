package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonPlan;
import imyeomsu.lck.match.team.TeamIdentity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A season under its lock, with all that is said of its matches. */
final class OpenSeason {

    private final SeasonPlan plan;
    private final SeasonHead.Row head;
    private final TeamIdentity teams;
    private final Map<String, StoredSighting> sightings = new LinkedHashMap<>();

    OpenSeason(SeasonPlan plan, SeasonHead.Row head, TeamIdentity teams, List<StoredSighting> stored) {
        this.plan = plan;
        this.head = head;
        this.teams = teams;
        add(stored);
    }

    SeasonPlan plan() {
        return plan;
    }

    SeasonHead.Row head() {
        return head;
    }

    TeamIdentity teams() {
        return teams;
    }

    List<StoredSighting> sightings() {
        return List.copyOf(sightings.values());
    }

    /** What a source says now stands for what it said before. */
    void add(Collection<StoredSighting> now) {
        now.forEach(seen -> sightings.put(seen.source() + '\n' + seen.key(), seen));
    }
}
