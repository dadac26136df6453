package imyeomsu.lck.match.report.news;

import com.rometools.rome.io.impl.XmlFixerReader;
import imyeomsu.lck.match.report.UnreadableDocument;
import imyeomsu.lck.match.report.reading.BadRow;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** A feed as XML from which nothing outside can be reached, with dates that name their zone. */
final class FeedXml {

    private static final Set<String> DATES =
            Set.of("pubDate", "lastBuildDate", "date", "published", "updated", "issued", "modified");

    private FeedXml() {}

    static Document read(byte[] body, ZoneId zone) {
        try {
            Document document = builder().build(new XmlFixerReader(new StringReader(FeedText.of(body))));
            List<Element> dates = new ArrayList<>();
            for (Element element : document.getDescendants(Filters.element())) {
                if (DATES.contains(element.getName())) {
                    dates.add(element);
                }
            }
            dates.forEach(element -> element.setText(date(element.getTextTrim(), zone)));
            return document;
        } catch (JDOMException | IOException broken) {
            throw new UnreadableDocument("NOT_XML", "Is no XML, or is more than a feed needs");
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new DepthLimit());
        return builder;
    }

    /** What is no date stays as it is: no reader of feeds takes it for one. */
    private static String date(String text, ZoneId zone) {
        try {
            return FeedDate.read(text, zone).toString();
        } catch (BadRow noDate) {
            return "";
        }
    }

    private static final class DepthLimit extends XMLFilterImpl {

        private static final int DEEPEST = 100;
        private int depth;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
            depth++;
            if (depth > DEEPEST) {
                throw new SAXException("Deeper than " + DEEPEST);
            }
            super.startElement(uri, localName, qName, atts);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            super.endElement(uri, localName, qName);
        }
    }
}
