package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** News as plain text of a length that may be shown: the article itself belongs to the press. */
public final class Articles {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_PUBLISHER = 80;
    private static final int LONGEST_LINK = 1000;
    /** Whole articles come as a description, too; their beginning is enough. */
    private static final int LONGEST_HTML = 20_000;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#]+[^\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING = Pattern.compile("utm_\\w+|fbclid|gclid");

    private Articles() {}

    /** @param link as it is to be shown, see {@link #link} */
    public static NewsReport of(
            @Nullable String title,
            String link,
            @Nullable String summary,
            @Nullable String publisher,
            Instant publishedAt) {
        String plainTitle = plain(title, LONGEST_TITLE);
        if (plainTitle == null) {
            throw new BadRow("NO_TITLE", "An article without a title");
        }
        return new NewsReport(
                plainTitle, link, plain(summary, LONGEST_SUMMARY), plain(publisher, LONGEST_PUBLISHER), publishedAt);
    }

    /** Many sites write tags and entities into fields that should be text. */
    private static @Nullable String plain(@Nullable String html, int most) {
        if (html == null || html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return Text.lineOf(html, most);
        }
        String beginning = html.substring(0, Math.min(html.length(), LONGEST_HTML));
        return Text.lineOf(Jsoup.parse(beginning).text(), most);
    }

    /** Without the fragment and the parameters that only say where the reader came from. */
    public static String link(@Nullable String written) {
        String link = written == null ? "" : written.strip();
        link = link.startsWith("//") ? "https:" + link : link;
        link = before(link, '#');
        if (!LINK.matcher(link).matches()) {
            throw new BadRow("BAD_LINK", "No link that a browser may follow");
        }
        String query = link.substring(before(link, '?').length());
        String kept = Arrays.stream(query.split("[?&]"))
                .filter(parameter -> !parameter.isEmpty()
                        && !TRACKING.matcher(before(parameter, '=')).matches())
                .collect(Collectors.joining("&"));
        link = before(link, '?') + (kept.isEmpty() ? "" : "?" + kept);
        if (link.length() > LONGEST_LINK) {
            throw new BadRow("BAD_LINK", "The link is longer than " + LONGEST_LINK);
        }
        return link;
    }

    public static String linkWithoutQuery(@Nullable String written) {
        return before(link(written), '?');
    }

    private static String before(String text, char mark) {
        int end = text.indexOf(mark);
        return end < 0 ? text : text.substring(0, end);
    }
}
