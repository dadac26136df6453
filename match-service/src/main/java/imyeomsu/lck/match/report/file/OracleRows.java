package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Teams;
import imyeomsu.lck.match.report.reading.Text;
import imyeomsu.lck.match.report.reading.Times;
import imyeomsu.lck.match.season.LeagueTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one game: ten of players and two of teams, some of which may be missing or partial. */
final class OracleRows {

    private static final List<String> OF_THE_GAME =
            List.of("date", "game", "patch", "gamelength", "year", "split", "playoffs");
    private static final List<String> OF_A_SIDE = List.of("teamname", "teamid", "result");
    private static final int LONGEST_PATCH = 10;
    private static final int DAY = "2025-04-02".length();

    private final String id;
    private final Map<String, String> values = new HashMap<>();

    OracleRows(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** What one row leaves empty another may tell; of what they tell the team's own row comes first. */
    void add(Fields row) {
        String side = row.required("side").toLowerCase(Locale.ROOT);
        if (!side.equals("blue") && !side.equals("red")) {
            throw new BadRow("BAD_SIDE", "Neither blue nor red");
        }
        boolean own = "team".equals(row.text("position"));
        OF_THE_GAME.forEach(name -> keep(name, row.text(name), own));
        OF_A_SIDE.forEach(name -> keep(side + " " + name, row.text(name), own));
    }

    private void keep(String name, @Nullable String value, boolean own) {
        if (value != null && own) {
            values.put(name, value);
        } else if (value != null) {
            values.putIfAbsent(name, value);
        }
    }

    OracleGame game() {
        TeamRef blue = team("blue");
        TeamRef red = team("red");
        if (blue.name().equals(red.name())) {
            throw new BadRow("BAD_TEAM", "A team against itself");
        }
        Instant start = start();
        return new OracleGame(
                id,
                start == null ? Times.day(date()) : LeagueTime.dayOf(start),
                start,
                number(),
                blue,
                red,
                winner(blue, red),
                whole("gamelength"),
                patch(),
                season());
    }

    private TeamRef team(String side) {
        TeamRef team = Teams.of(values.get(side + " teamid"), values.get(side + " teamname"), null, null);
        if (team == null) {
            throw new BadRow("NO_TEAM", "No team on the " + side + " side");
        }
        return team;
    }

    private @Nullable TeamRef winner(TeamRef blue, TeamRef red) {
        Integer blueWon = whole("blue result");
        Integer redWon = whole("red result");
        if (blueWon != null && blueWon.equals(redWon)) {
            throw new BadRow("BAD_SCORE", "Both sides have the same result");
        }
        if (blueWon == null && redWon == null) {
            return null;
        }
        boolean blueIt = blueWon == null ? redWon == 0 : blueWon == 1;
        return blueIt ? blue : red;
    }

    private @Nullable Instant start() {
        return date().length() == DAY ? null : Times.instant(date(), ZoneOffset.UTC);
    }

    private String date() {
        String date = values.get("date");
        if (date == null) {
            throw new BadRow("BAD_DATE", "No date");
        }
        return date;
    }

    private int number() {
        Integer number = whole("game");
        if (number == null || number < 1 || number > 9) {
            throw new BadRow("BAD_NUMBER", "No number of a game");
        }
        return number;
    }

    private @Nullable String patch() {
        String patch = values.get("patch");
        return patch == null || patch.length() > LONGEST_PATCH ? null : patch;
    }

    private SeasonHint season() {
        Integer playoffs = whole("playoffs");
        return new SeasonHint(whole("year"), values.get("split"), null, playoffs == null ? null : playoffs != 0, null);
    }

    private @Nullable Integer whole(String name) {
        return Text.whole(values.get(name), name);
    }
}
