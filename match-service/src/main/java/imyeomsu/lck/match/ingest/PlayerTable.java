package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.catalogue.SeasonBook;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.ParsedDocument;
import imyeomsu.lck.match.report.ParsedDocument.PlayerReport;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.team.TeamIdentities;
import imyeomsu.lck.match.team.TeamIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Teams and players that a document tells of. */
@Component
class PlayerTable {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private static final String PLAYER =
            """
            INSERT INTO player (id, handle, name_ko, name_en) VALUES (?, ?, ?, ?) AS new
            ON DUPLICATE KEY UPDATE handle = new.handle, name_ko = COALESCE(new.name_ko, player.name_ko),
                name_en = COALESCE(new.name_en, player.name_en)
            """;

    private static final String OF_SEASON =
            """
            INSERT INTO season_player (season_id, player_id, team_id, role, games, kills, deaths, assists)
            SELECT id, ?, ?, ?, ?, ?, ?, ? FROM season WHERE id = ?
            ON DUPLICATE KEY UPDATE role = COALESCE(VALUES(role), season_player.role), games = VALUES(games),
                kills = VALUES(kills), deaths = VALUES(deaths), assists = VALUES(assists)
            """;

    private final JdbcTemplate jdbc;
    private final TeamIdentities identities;
    private final SeasonBook book;

    PlayerTable(JdbcTemplate jdbc, TeamIdentities identities, SeasonBook book) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.book = book;
    }

    void learn(LandedDocument document, ParsedDocument parsed) {
        List<PlayerReport> players = Stream.concat(
                        parsed.players().stream(), parsed.teams().stream().flatMap(team -> team.players().stream()))
                .toList();
        if (players.isEmpty() && parsed.teams().isEmpty()) {
            return;
        }
        LocalDate today = LeagueTime.dayOf(document.fetchedAt());
        TeamIdentity teams = identities.open();
        parsed.teams().forEach(team -> teams.of(document.source(), team.team(), today));
        for (PlayerReport player : players) {
            String id = document.source() + ":" + player.id();
            jdbc.update(PLAYER, id, player.handle(), player.nameKo(), player.nameEn());
            String team = teams.of(document.source(), player.team(), today);
            season(player, today)
                    .ifPresent(season -> jdbc.update(
                            OF_SEASON,
                            id,
                            team,
                            player.role(),
                            player.games(),
                            player.kills(),
                            player.deaths(),
                            player.assists(),
                            season));
        }
    }

    private Optional<String> season(PlayerReport player, LocalDate today) {
        Matcher year = YEAR.matcher(player.season() == null ? "" : player.season());
        Integer named = year.find() ? Integer.valueOf(year.group()) : null;
        return book.place(new SeasonHint(named, player.season(), null, null, null), today)
                .map(place -> place.season().id());
    }
}
