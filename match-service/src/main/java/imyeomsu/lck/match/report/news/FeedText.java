package imyeomsu.lck.match.report.news;

import imyeomsu.lck.match.report.UnreadableDocument;
import imyeomsu.lck.match.report.reading.Bodies;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a feed: in the charset that it names, else UTF-8, else as old Korean sites wrote. */
final class FeedText {

    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

    /** XML knows no such characters, and one of them would cost the whole feed. */
    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final String KOREAN = "MS949";

    private FeedText() {}

    static String of(byte[] body) {
        for (Charset charset : candidates(body)) {
            String text = Bodies.decoded(body, charset);
            if (text != null) {
                return ILLEGAL.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text)
                        .replaceAll("");
            }
        }
        throw new UnreadableDocument("BAD_CHARSET", "Is in no charset that could be told");
    }

    private static Set<Charset> candidates(byte[] body) {
        Set<Charset> charsets = new LinkedHashSet<>();
        if (body.length > 1 && (body[0] & 0xFF) + (body[1] & 0xFF) == 0xFE + 0xFF) {
            charsets.add(StandardCharsets.UTF_16);
        }
        String head = new String(body, 0, Math.min(body.length, 300), StandardCharsets.ISO_8859_1);
        Matcher prolog = PROLOG.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        if (prolog.find()) {
            add(charsets, prolog.group(1));
        }
        charsets.add(StandardCharsets.UTF_8);
        add(charsets, KOREAN);
        return charsets;
    }

    private static void add(Set<Charset> charsets, String name) {
        try {
            // EUC-KR in the wild is what Windows makes of it.
            charsets.add(Charset.forName(name.matches("(?i)euc-kr|ks_c_5601.*") ? KOREAN : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // The next candidate may do.
        }
    }
}
