package imyeomsu.lck.common.stream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;

/** The way to a browser, which a test opens, narrows and breaks. */
final class OpenConnection extends ServletOutputStream {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    String flushed = "";
    boolean ready = true;
    boolean broken;

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        // the test itself says when it is possible to write
    }

    @Override
    public void write(int one) throws IOException {
        if (broken) {
            throw new IOException("reset");
        }
        written.write(one);
    }

    @Override
    public void flush() {
        flushed = written.toString(StandardCharsets.UTF_8);
    }

    /** Answers into such a connection. */
    static final class Response extends MockHttpServletResponse {

        private final OpenConnection connection = new OpenConnection();

        @Override
        public ServletOutputStream getOutputStream() {
            return connection;
        }
    }
}
