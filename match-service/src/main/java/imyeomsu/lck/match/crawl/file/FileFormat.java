package imyeomsu.lck.match.crawl.file;

import imyeomsu.lck.match.landing.Format;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what a file holds by words that no other format has near its beginning. */
final class FileFormat {

    private static final int BEGINNING = 64 * 1024;

    private static final Map<String, Format> JSON = new LinkedHashMap<>();

    static {
        JSON.put("\"cargoquery\"", Format.LEAGUEPEDIA_MATCHES);
        JSON.put("\"OverviewPage\"", Format.LEAGUEPEDIA_MATCHES);
        JSON.put("\"team1_", Format.SEASON_JSON);
        JSON.put("\"team1\"", Format.SEASON_JSON);
        JSON.put("\"gameId\"", Format.NAVER_SCHEDULE);
        JSON.put("\"content\":{", Format.NAVER_SCHEDULE);
        JSON.put("\"pogPoint\"", Format.NAVER_PLAYER_RANKING);
        JSON.put("\"winRate\"", Format.NAVER_TEAM_RANKING);
        JSON.put("\"officeName\"", Format.NAVER_NEWS);
        JSON.put("\"events\"", Format.LOLESPORTS_SCHEDULE);
        JSON.put("\"tournaments\"", Format.LOLESPORTS_TOURNAMENTS);
        JSON.put("\"stages\"", Format.LOLESPORTS_STANDINGS);
        JSON.put("\"homeLeague\"", Format.LOLESPORTS_TEAMS);
        JSON.put("\"leagues\"", Format.LOLESPORTS_LEAGUES);
    }

    private FileFormat() {}

    static Optional<Format> of(byte[] body) {
        String text = new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return text.startsWith("[") || text.startsWith("{")
                ? json(text)
                : csv(text.lines().findFirst().orElse(""));
    }

    private static Optional<Format> json(String text) {
        String dense = text.replaceAll("\\s", "");
        return JSON.entrySet().stream()
                .filter(word -> dense.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Format> csv(String header) {
        if (header.contains("team1")) {
            return Optional.of(Format.SEASON_CSV);
        }
        return header.contains("participantid") ? Optional.of(Format.ORACLES_ELIXIR) : Optional.empty();
    }
}
