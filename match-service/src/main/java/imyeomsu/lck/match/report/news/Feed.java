package imyeomsu.lck.match.report.news;

import imyeomsu.lck.match.landing.LandedDocument;
import imyeomsu.lck.match.report.reading.Bodies;
import imyeomsu.lck.match.report.reading.Draft;

/** News of any feed. */
public final class Feed {

    private Feed() {}

    public static void read(LandedDocument document, Draft draft) {
        Bodies.requireContent(document.body());
        if (Bodies.beginsWith(document.body(), "{[")) {
            JsonFeed.read(document, draft);
        } else {
            XmlFeed.read(document, draft);
        }
    }
}
