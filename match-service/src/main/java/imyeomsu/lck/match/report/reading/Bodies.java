package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.UnreadableDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Looks at a body before it is read. */
public final class Bodies {

    private Bodies() {}

    public static void requireContent(byte[] body) {
        if (first(body) < 0) {
            throw new UnreadableDocument("EMPTY", "Has no content");
        }
    }

    /** Whether its first character, blanks and a byte order mark aside, is one of these. */
    public static boolean beginsWith(byte[] body, String characters) {
        return characters.indexOf(first(body)) >= 0;
    }

    private static int first(byte[] body) {
        for (byte read : body) {
            boolean mark = read == (byte) 0xEF || read == (byte) 0xBB || read == (byte) 0xBF;
            if (!mark && (read < 0 || read > ' ')) {
                return read & 0xFF;
            }
        }
        return -1;
    }

    /** Null where the bytes are no text in that charset. */
    public static @Nullable String decoded(byte[] body, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException otherCharset) {
            return null;
        }
    }
}
