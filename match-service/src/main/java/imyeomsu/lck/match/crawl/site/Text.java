package imyeomsu.lck.match.crawl.site;

import imyeomsu.lck.match.crawl.http.Answer;
import imyeomsu.lck.match.crawl.source.FetchFailed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What an answer is written in, whatever its header says. */
final class Text {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final int BEGINNING = 200;

    private Text() {}

    /** A page for people instead of data: a login, a consent, an error. */
    static void refuseHtml(Answer answer) throws FetchFailed {
        String type = String.valueOf(answer.header(HttpHeaders.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        String beginning = beginning(answer.body());
        boolean html = beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
        if (html || type.startsWith("text/html") && beginning.startsWith("<") && !beginning.startsWith("<?xml")) {
            throw FetchFailed.forNow("HTML", "A web page instead of data");
        }
    }

    /** The body in UTF-8: where it is not, by the charset of the header. */
    static byte[] utf8(Answer answer) throws FetchFailed {
        byte[] body = answer.body();
        byte[] plain =
                Arrays.mismatch(body, MARK) == MARK.length ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
        if (isUtf8(plain)) {
            return plain;
        }
        Charset named = charset(answer);
        if (named == null || named.equals(StandardCharsets.UTF_8)) {
            throw FetchFailed.forNow("BAD_CHARSET", "Neither UTF-8 nor what the header names");
        }
        return new String(plain, named).getBytes(StandardCharsets.UTF_8);
    }

    static @Nullable Charset charset(Answer answer) {
        String type = answer.header(HttpHeaders.CONTENT_TYPE);
        try {
            return type == null ? null : MediaType.parseMediaType(type).getCharset();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    static String beginning(byte[] body) {
        return new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
