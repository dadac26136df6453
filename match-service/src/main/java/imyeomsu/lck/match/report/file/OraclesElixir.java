package imyeomsu.lck.match.report.file;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.State;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.CsvRows;
import imyeomsu.lck.match.report.reading.Draft;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Oracle's Elixir: twelve rows a game, games without a match. A match is what the same two teams played without a break
 * in ascending games; best-of and tie-breaks are not told, and games that were given up are absent.
 */
public final class OraclesElixir {

    private static final List<List<String>> NEEDED = List.of(
            List.of("gameid"),
            List.of("date"),
            List.of("game"),
            List.of("side"),
            List.of("teamname"),
            List.of("result"));

    private final LandedDocument document;
    private final Draft draft;
    private final Map<String, OracleRows> games = new LinkedHashMap<>();

    private OraclesElixir(LandedDocument document, Draft draft) {
        this.document = document;
        this.draft = draft;
    }

    public static void read(LandedDocument document, Draft draft) {
        List<List<String>> needed = new ArrayList<>(NEEDED);
        if (!document.league().isEmpty()) {
            needed.add(List.of("league"));
        }
        OraclesElixir file = new OraclesElixir(document, draft);
        CsvRows.read(document.body(), needed, file::collect);
        file.matches();
    }

    private void collect(Fields row) {
        if (!document.league().isEmpty() && !document.league().equalsIgnoreCase(row.text("league"))) {
            draft.rowOfAnother();
            return;
        }
        draft.row(row.text("gameid"), () -> games.computeIfAbsent(row.required("gameid"), OracleRows::new)
                .add(row));
    }

    private void matches() {
        Map<String, List<OracleGame>> pairs = new LinkedHashMap<>();
        for (OracleRows rows : games.values()) {
            draft.row(rows.id(), () -> {
                OracleGame game = rows.game();
                pairs.computeIfAbsent(game.pair(), pair -> new ArrayList<>()).add(game);
            });
        }
        pairs.values().stream()
                .flatMap(games -> split(games).stream())
                .sorted(Comparator.comparing(match -> match.get(0)))
                .forEach(match -> draft.row(match.get(0).id(), () -> draft.add(report(match))));
    }

    /** Cuts all that two teams played into matches. */
    private static List<List<OracleGame>> split(List<OracleGame> games) {
        List<List<OracleGame>> matches = new ArrayList<>();
        OracleGame former = null;
        for (OracleGame game : games.stream().sorted().toList()) {
            if (former == null || game.opensAfter(former)) {
                matches.add(new ArrayList<>());
            }
            matches.get(matches.size() - 1).add(game);
            former = game;
        }
        return matches;
    }

    private MatchReport report(List<OracleGame> games) {
        OracleGame first = games.get(0);
        String key = draft.keyOf(first.day(), first.blue(), first.red());
        int wins1 = 0;
        for (int number = 1; number <= games.size(); number++) {
            OracleGame game = games.get(number - 1);
            if (game.number() != number || game.winner() == null) {
                throw new BadRow("GAME_MISSING", "Game " + number + " is not there exactly once, with a result");
            }
            wins1 += first.isBlue(game.winner()) ? 1 : 0;
        }
        Score score = Score.of(State.FINISHED, null, wins1, games.size() - wins1, 0);
        return new MatchReport(
                key,
                first.season(),
                first.day(),
                first.start(),
                first.start() != null,
                null,
                first.blue(),
                first.red(),
                State.FINISHED,
                score.first(),
                score.second(),
                false,
                false,
                games.stream().map(game -> game.report(first)).toList());
    }
}
