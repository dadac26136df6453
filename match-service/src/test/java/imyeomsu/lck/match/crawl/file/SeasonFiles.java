package imyeomsu.lck.match.crawl.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

final class SeasonFiles {

    private SeasonFiles() {}

    static SeasonTable shipped(String file) {
        return SeasonTable.read(bytes(file));
    }

    static byte[] bytes(String file) {
        try {
            return new ClassPathResource("data/seasons/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static SeasonTable table(String text) {
        return SeasonTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
