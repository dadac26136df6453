package imyeomsu.lck.match.report.news;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.ParsedDocument.NewsReport;
import imyeomsu.lck.match.report.UnreadableDocument;
import imyeomsu.lck.match.report.reading.Articles;
import imyeomsu.lck.match.report.reading.BadRow;
import imyeomsu.lck.match.report.reading.Draft;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** RSS of any version, and Atom. */
final class XmlFeed {

    /** XML is held as a whole, several times its size; no feed is near this. */
    private static final int LARGEST = 5_000_000;

    private XmlFeed() {}

    static void read(LandedDocument document, Draft draft) {
        SyndFeed feed = feed(document);
        for (SyndEntry entry : feed.getEntries()) {
            draft.row(entry.getUri(), () -> draft.add(article(entry, feed.getTitle())));
        }
    }

    private static SyndFeed feed(LandedDocument document) {
        if (document.body().length > LARGEST) {
            throw new UnreadableDocument("OVER_LIMIT", "Larger than a feed should be");
        }
        try {
            return new SyndFeedInput().build(FeedXml.read(document.body(), document.zone()));
        } catch (FeedException | IllegalArgumentException otherXml) {
            throw new UnreadableDocument("NOT_FEED", "Is neither RSS nor Atom");
        }
    }

    private static NewsReport article(SyndEntry entry, @Nullable String publisher) {
        String link = entry.getLink();
        return Articles.of(
                entry.getTitle(),
                Articles.link(link == null || link.isBlank() ? entry.getUri() : link),
                summary(entry),
                publisher,
                published(entry));
    }

    private static Instant published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        if (date == null) {
            throw new BadRow("BAD_DATE", "No date, or none of a kind that feeds are written with");
        }
        return date.toInstant();
    }

    private static @Nullable String summary(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        if (description == null && !entry.getContents().isEmpty()) {
            description = entry.getContents().get(0);
        }
        return description == null ? null : description.getValue();
    }
}
