package imyeomsu.lck.suite.bench.load;

import java.util.Arrays;

/**
 * Finds the end of one HTTP/1.1 response in what has come so far: its status, its length, whether the peer hangs up. Of a
 * body whose length was told it keeps nothing but how much there was.
 */
final class ResponseParser {

    private static final byte[] LENGTH = "content-length:".getBytes();
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes();
    private static final byte[] CLOSE = "connection: close".getBytes();
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes();
    private static final int MOST = 1 << 20;

    private byte[] bytes = new byte[4096];
    private int filled;
    private int status;
    private int bodyAt;
    private int length;
    private int seen;
    private boolean chunked;
    private boolean closing;

    void reset() {
        filled = 0;
        bodyAt = 0;
    }

    /** Takes what was read; true once the response is whole. */
    boolean take(byte[] read, int count) {
        if (bodyAt > 0 && !chunked) {
            seen += count;
        } else {
            keep(read, count);
        }
        return (bodyAt > 0 || headIsWhole()) && bodyIsWhole();
    }

    private void keep(byte[] read, int count) {
        if (filled + count > bytes.length) {
            if (filled + count > MOST) {
                throw new IllegalStateException("An answer of more than " + MOST + " bytes");
            }
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, filled + count));
        }
        System.arraycopy(read, 0, bytes, filled, count);
        filled += count;
    }

    /** Of the body; -1 where it comes in pieces. */
    int length() {
        return chunked ? -1 : length;
    }

    int status() {
        return status;
    }

    boolean closing() {
        return closing;
    }

    private boolean headIsWhole() {
        for (int at = 0; at + 3 < filled; at++) {
            if (bytes[at] == '\r' && bytes[at + 1] == '\n' && bytes[at + 2] == '\r' && bytes[at + 3] == '\n') {
                bodyAt = at + 4;
                readHead();
                return true;
            }
        }
        return false;
    }

    private void readHead() {
        status = (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + bytes[11] - '0';
        length = 0;
        chunked = false;
        closing = false;
        for (int at = 0; at < bodyAt; at++) {
            if (bytes[at] == '\n') {
                readHeader(at + 1);
            }
        }
        if (status == 304) {
            // It tells how long the body would have been.
            length = 0;
        }
        seen = filled - bodyAt;
    }

    private void readHeader(int at) {
        if (startsWith(at, LENGTH)) {
            length = number(at + LENGTH.length);
        } else if (startsWith(at, CHUNKED)) {
            chunked = true;
        } else if (startsWith(at, CLOSE)) {
            closing = true;
        }
    }

    private boolean startsWith(int at, byte[] lowerCase) {
        if (at + lowerCase.length > bodyAt) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int letter = bytes[at + i];
            int lower = letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
            if (lower != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        int value = 0;
        for (int i = at; bytes[i] != '\r'; i++) {
            if (bytes[i] != ' ') {
                value = value * 10 + bytes[i] - '0';
            }
        }
        return value;
    }

    private boolean bodyIsWhole() {
        if (!chunked) {
            return seen >= length;
        }
        // JSON holds no bare line end, so the last chunk's mark cannot stand inside a body.
        int end = filled - LAST_CHUNK.length;
        return end >= bodyAt && Arrays.equals(bytes, end, filled, LAST_CHUNK, 0, LAST_CHUNK.length);
    }
}
