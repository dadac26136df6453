package imyeomsu.lck.match.game;

import imyeomsu.lck.common.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The matches of a season in order of play. */
public record MatchList(List<MatchView> matches) {

    public Optional<MatchView> find(String id) {
        return matches.stream().filter(match -> match.id().equals(id)).findFirst();
    }

    /** @param code the team's in that season */
    public List<MatchView> ofTeam(String code) {
        return matches.stream().filter(match -> match.isOf(code)).toList();
    }

    Page<MatchView> page(Predicate<MatchView> wanted, @Nullable Position after, int limit) {
        List<MatchView> rows = matches.stream()
                .filter(match -> after == null || Position.of(match).compareTo(after) > 0)
                .filter(wanted)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, Position::cursor);
    }
}
