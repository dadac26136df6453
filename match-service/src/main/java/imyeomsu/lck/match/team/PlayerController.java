package imyeomsu.lck.match.team;

import imyeomsu.lck.common.web.Cursor;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.season.Rosters;
import imyeomsu.lck.match.season.SeasonList;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Snapshot;
import imyeomsu.lck.match.snapshot.Written;
import imyeomsu.lck.match.team.Players.Squads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlayerController {

    private record Asked(@Nullable String team, @Nullable String after, int limit) {}

    private final SeasonList seasons;
    private final Rosters rosters;
    private final Players players;
    private final Answers answers;

    PlayerController(SeasonList seasons, Rosters rosters, Players players, Answers answers) {
        this.seasons = seasons;
        this.rosters = rosters;
        this.players = players;
        this.answers = answers;
    }

    /** The players of the named season, else of the current one: of one team where a code is given. */
    @GetMapping(path = "/api/v1/players", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Written<Page<PlayerView>>> players(
            @RequestParam(name = "season", required = false) @Nullable String season,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(100) int limit,
            HttpServletRequest request) {
        String[] after = Cursor.parse(cursor, 2);
        String id = seasons.asked(season).orElse(null);
        if (id == null) {
            return answers.json(request, seasons.all().version(), "no players", () -> new Page<>(List.of(), null));
        }
        String code = team == null || team.isEmpty() ? null : team;
        if (code != null) {
            rosters.requireTeam(id, code);
        }
        Asked asked = new Asked(code, after == null ? null : after[0] + "," + after[1], limit);
        Snapshot<Squads> squads = players.of(id);
        return answers.json(
                request, squads.version(), asked, () -> page(squads.value().players(), asked));
    }

    private static Page<PlayerView> page(List<PlayerView> all, Asked asked) {
        Predicate<PlayerView> upToLast =
                player -> asked.after() != null && !key(player).equals(asked.after());
        List<PlayerView> rows = all.stream()
                .dropWhile(upToLast)
                .skip(asked.after() == null ? 0 : 1)
                .filter(player -> asked.team() == null
                        || asked.team().equals(player.team().code()))
                .limit(asked.limit() + 1L)
                .toList();
        return Page.of(rows, asked.limit(), player -> Cursor.of(player.team().code(), player.id()));
    }

    private static String key(PlayerView player) {
        return player.team().code() + "," + player.id();
    }
}
