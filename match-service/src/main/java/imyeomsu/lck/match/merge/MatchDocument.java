package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.report.MatchReport;
import java.util.List;

/**
 * The matches of one document.
 *
 * @param ownKeys whether the source's keys are unique within the document alone
 * @param partial whether it tells some matches only, such as those under way: what it leaves out says nothing
 * @param accepted whether an administrator lets it take away from what is published
 * @param unusable rows that could not be read: as many matches may be missing
 */
public record MatchDocument(
        String source,
        String name,
        boolean ownKeys,
        boolean partial,
        boolean accepted,
        int unusable,
        List<MatchReport> matches) {

    String key(MatchReport report) {
        String key = ownKeys ? name + "#" + report.key() : report.key();
        return key.length() <= 200 ? key : key.substring(key.length() - 200);
    }
}
