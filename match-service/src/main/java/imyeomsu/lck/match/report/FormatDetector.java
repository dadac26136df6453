package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.report.reading.Bodies;
import imyeomsu.lck.match.report.reading.Names;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a file by the names in it, where nobody else does. */
public final class FormatDetector {

    private static final Pattern FEED = Pattern.compile("<(rss|feed|rdf:RDF)[\\s>]");
    private static final int HEAD = 2000;

    /** The first that fits; those above have names that no other format has. */
    private enum Sign {
        CARGO(Format.LEAGUEPEDIA_MATCHES, "cargoquery"),
        CARGO_EXPORT(Format.LEAGUEPEDIA_MATCHES, "matchid", "overviewpage"),
        NAVER_MONTH(Format.NAVER_SCHEDULE, "content", "matches"),
        NAVER_PLAYERS(Format.NAVER_PLAYER_RANKING, "content", "playerid"),
        NAVER_TEAMS(Format.NAVER_TEAM_RANKING, "content", "loses"),
        NAVER_NEWS(Format.NAVER_NEWS, "content", "linkurl"),
        SCHEDULE(Format.LOLESPORTS_SCHEDULE, "events"),
        STANDINGS(Format.LOLESPORTS_STANDINGS, "stages", "sections"),
        TOURNAMENTS(Format.LOLESPORTS_TOURNAMENTS, "slug", "startdate", "enddate"),
        TEAMS(Format.LOLESPORTS_TEAMS, "slug", "homeleague"),
        TEAM_DUMP(Format.LOLESPORTS_TEAMS, "slug", "teamid"),
        LEAGUES(Format.LOLESPORTS_LEAGUES, "slug", "region"),
        SEASON_BY_CODE(Format.SEASON_JSON, "team1code", "team2code", "score1"),
        SEASON_BY_NAME(Format.SEASON_JSON, "team1name", "team2name", "score1"),
        SEASON(Format.SEASON_JSON, "team1", "team2", "score1"),
        JSON_FEED(Format.NEWS_FEED, "items", "title");

        private final Format format;
        private final Set<String> names;

        Sign(Format format, String... names) {
            this.format = format;
            this.names = Set.of(names);
        }
    }

    private FormatDetector() {}

    /** Empty where it is none of ours. */
    public static Optional<Format> detect(byte[] body) {
        if (Bodies.beginsWith(body, "{[")) {
            Set<String> names = Names.ofProperties(body);
            return Arrays.stream(Sign.values())
                    .filter(sign -> names.containsAll(sign.names))
                    .map(sign -> sign.format)
                    .findFirst();
        }
        if (Bodies.beginsWith(body, "<")) {
            String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
            return FEED.matcher(head).find() ? Optional.of(Format.NEWS_FEED) : Optional.empty();
        }
        return csv(Names.ofColumns(body));
    }

    private static Optional<Format> csv(Set<String> columns) {
        if (columns.containsAll(Set.of("gameid", "side", "teamname"))) {
            return Optional.of(Format.ORACLES_ELIXIR);
        }
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.format == Format.SEASON_JSON && columns.containsAll(sign.names))
                .map(sign -> Format.SEASON_CSV)
                .findFirst();
    }
}
