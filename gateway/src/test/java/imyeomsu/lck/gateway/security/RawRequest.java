package imyeomsu.lck.gateway.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A request byte for byte, where an HTTP client would tidy it up or refuse to send it. */
final class RawRequest {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final int PATIENCE_MS = 1_500;

    private RawRequest() {}

    /** Everything that came back until the other side closed or had nothing more to say. Latin 1: one byte, one letter. */
    static String send(int port, String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            byte[] part = new byte[8_192];
            try {
                for (int got = socket.getInputStream().read(part);
                        got >= 0;
                        got = socket.getInputStream().read(part)) {
                    answer.write(part, 0, got);
                }
            } catch (SocketTimeoutException nothingMore) {
                // kept open
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** The statuses of all answers on the connection. */
    static List<Integer> statuses(String answers) {
        return STATUS.matcher(answers).results().map(RawRequest::status).toList();
    }

    private static int status(MatchResult line) {
        return Integer.parseInt(line.group(1));
    }
}
