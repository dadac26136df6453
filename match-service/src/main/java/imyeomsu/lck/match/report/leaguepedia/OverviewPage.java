package imyeomsu.lck.match.report.leaguepedia;

import imyeomsu.lck.match.report.MatchReport.SeasonHint;
import imyeomsu.lck.match.report.reading.Blocks;
import imyeomsu.lck.match.report.reading.Fields;
import imyeomsu.lck.match.report.reading.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that a match stands on, such as {@code LCK/2023 Season/Spring Season}: the wiki's name of a season's part. */
record OverviewPage(SeasonHint season) {

    private static final Pattern YEAR = Pattern.compile("/(\\d{4}) Season/");
    private static final Pattern KIND = Pattern.compile("(?<!^Season) (Season|Playoffs)$");

    static OverviewPage of(Fields row) {
        String key = row.text("MatchId");
        String page = row.text("OverviewPage");
        String block = row.text("Tab");
        if (key != null && page == null) {
            page = before(key, '_');
        }
        if (block == null && key != null && page != null && key.startsWith(page + "_")) {
            block = before(key.substring(page.length() + 1), '_');
        }
        block = Text.lineOf(block, Blocks.LONGEST);
        if (page == null) {
            return new OverviewPage(new SeasonHint(null, null, block, Blocks.isPlayoffs(block), null));
        }
        String part = page.substring(page.lastIndexOf('/') + 1);
        return new OverviewPage(
                new SeasonHint(year(page), KIND.matcher(part).replaceFirst(""), block, playoffs(part), null));
    }

    private static String before(String text, char mark) {
        int end = text.indexOf(mark);
        return end < 0 ? text : text.substring(0, end);
    }

    private static @Nullable Integer year(String page) {
        Matcher year = YEAR.matcher(page);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    private static @Nullable Boolean playoffs(String part) {
        Boolean told = Blocks.isPlayoffs(part);
        boolean regular = part.endsWith(" Season") || part.startsWith("Rounds ");
        return told == null && regular ? Boolean.FALSE : told;
    }
}
