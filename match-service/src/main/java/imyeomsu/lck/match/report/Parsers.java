package imyeomsu.lck.match.report;

import imyeomsu.lck.match.landing.LandedDocument;
import org.springframework.stereotype.Component;

/** Reads a landed document with the parser of its format. */
@Component
public class Parsers {

    /** @throws UnreadableDocument where the document is not what its format promises */
    public ParsedDocument parse(LandedDocument document) {
        throw new UnreadableDocument("NO_PARSER", "Nothing reads " + document.format() + " yet");
    }
}
