package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.Format;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.season.LeagueTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** Documents as the crawl lands them. */
final class ReportFixtures {

    private ReportFixtures() {}

    static LandedDocument document(Format format, String league, byte[] body, ZoneId zone) {
        return new LandedDocument(
                "source", "key", format, league, zone, null, null, "hash", Instant.parse("2026-11-23T00:00:00Z"), body);
    }

    static ParsedDocument parsed(Format format, String league, byte[] body) {
        return new Parsers().parse(document(format, league, body, LeagueTime.ZONE));
    }

    static ParsedDocument parsed(Format format, String league, String body) {
        return parsed(format, league, body.getBytes(StandardCharsets.UTF_8));
    }
}
