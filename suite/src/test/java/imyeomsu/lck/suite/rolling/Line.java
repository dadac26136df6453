package imyeomsu.lck.suite.rolling;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive connection as a browser has it: one that the other side has closed is not used again, and a request that
 * was sent is never sent a second time, so that whatever is lost is seen.
 */
final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final URI target;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Line(URI target) {
        this.target = target;
    }

    /** The answer's status. */
    int ask(String request) throws IOException {
        Socket open = usable();
        open.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        String headers = head.toLowerCase(Locale.ROOT);
        skipBody(status, headers);
        if (headers.contains("\r\nconnection: close")) {
            close();
        }
        return status;
    }

    private Socket usable() throws IOException {
        Socket known = socket;
        if (known != null && isOpen(known)) {
            return known;
        }
        close();
        Socket opened = new Socket(InetAddress.getLoopbackAddress(), target.getPort());
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(opened.getInputStream());
        socket = opened;
        return opened;
    }

    private boolean isOpen(Socket known) throws IOException {
        known.setSoTimeout(1);
        try {
            // Its end, or what nobody has asked for.
            in.read();
            return false;
        } catch (SocketTimeoutException nothingCame) {
            return true;
        } catch (IOException reset) {
            return false;
        } finally {
            known.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2) {
            int one = next();
            head.write(one);
            if (one == '\n') {
                ends++;
            } else if (one != '\r') {
                ends = 0;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private void skipBody(int status, String headers) throws IOException {
        int told = headers.indexOf("\r\ncontent-length:");
        if (headers.contains("\r\ntransfer-encoding: chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                in.skipNBytes(size + 2L);
            }
            in.skipNBytes(2);
        } else if (told >= 0 && status != 304 && status != 204) {
            int end = headers.indexOf('\r', told + 2);
            in.skipNBytes(Long.parseLong(
                    headers.substring(headers.indexOf(':', told) + 1, end).strip()));
        }
    }

    private int chunk() throws IOException {
        StringBuilder size = new StringBuilder();
        for (int one = next(); one != '\n'; one = next()) {
            size.append((char) one);
        }
        return Integer.parseInt(size.toString().strip(), 16);
    }

    private int next() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException("ended before its answer");
        }
        return one;
    }

    @Override
    public void close() {
        Socket known = socket;
        socket = null;
        if (known != null) {
            try {
                known.close();
            } catch (IOException alreadyGone) {
                // nothing is lost with it
            }
        }
    }
}
