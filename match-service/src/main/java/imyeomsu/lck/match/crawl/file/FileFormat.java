package imyeomsu.lck.match.crawl.file;

import imyeomsu.lck.match.landing.Format;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells what a file holds by how it begins. */
final class FileFormat {

    private static final int BEGINNING = 8000;

    private FileFormat() {}

    static Optional<Format> of(byte[] body) {
        String text = new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return text.startsWith("[") || text.startsWith("{")
                ? json(text)
                : csv(text.lines().findFirst().orElse(""));
    }

    private static Optional<Format> csv(String header) {
        if (header.contains("team1_code")) {
            return Optional.of(Format.SEASON_CSV);
        }
        return header.contains("participantid") ? Optional.of(Format.ORACLES_ELIXIR) : Optional.empty();
    }

    private static Optional<Format> json(String text) {
        if (text.contains("\"team1_code\"")) {
            return Optional.of(Format.SEASON_JSON);
        }
        if (text.contains("\"cargoquery\"")) {
            return Optional.of(Format.LEAGUEPEDIA_MATCHES);
        }
        if (text.contains("\"schedule\"")) {
            return Optional.of(Format.LOLESPORTS_SCHEDULE);
        }
        return text.contains("\"content\"") ? Optional.of(Format.NAVER_SCHEDULE) : Optional.empty();
    }
}
