package imyeomsu.lck.match.crawl.file;

import imyeomsu.lck.match.crawl.source.FetchFailed;
import imyeomsu.lck.match.crawl.source.Fetched;
import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.crawl.source.Wanted;
import imyeomsu.lck.match.landing.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Each CSV and JSON file of a folder is a document. */
@Component
@ConditionalOnBooleanProperty(name = "lck.sources.files.enabled", matchIfMissing = true)
class Files implements Source {

    private final FileProperties properties;
    private final ReplayedSeason replayed;
    private final ResourcePatternResolver resources;

    Files(FileProperties properties, ReplayedSeason replayed, ResourcePatternResolver resources) {
        this.properties = properties;
        this.replayed = replayed;
        this.resources = resources;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Wanted> wanted() {
        return Stream.of("*.csv", "*.json")
                .flatMap(this::matching)
                .map(this::wanted)
                .toList();
    }

    private Stream<Resource> matching(String pattern) {
        try {
            return Arrays.stream(resources.getResources(properties.folder() + pattern));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Wanted wanted(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return new Wanted(name, properties.league(), properties.zone(), properties.every(), trail -> read(name, file));
    }

    private Fetched read(String name, Resource file) throws FetchFailed {
        byte[] body = content(file);
        Format format = FileFormat.of(body)
                .orElseThrow(() -> FetchFailed.forNow("UNKNOWN_FORMAT", "Nothing known begins like this file"));
        return Fetched.of(format, replayed.isOf(name) ? replayed.told(name(), name, body) : body);
    }

    private byte[] content(Resource file) throws FetchFailed {
        int limit = Math.toIntExact(properties.maxSize().toBytes());
        try (InputStream content = file.getInputStream()) {
            byte[] body = content.readNBytes(limit + 1);
            if (body.length > limit) {
                throw FetchFailed.forNow("TOO_LARGE", "More than " + properties.maxSize());
            }
            return body;
        } catch (IOException unreadable) {
            throw FetchFailed.passing("UNREADABLE_FILE", unreadable.toString());
        }
    }
}
