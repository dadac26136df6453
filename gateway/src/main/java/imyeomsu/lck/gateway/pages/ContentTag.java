package imyeomsu.lck.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;

/**
 * ETags from what a file holds. Its time would not do: builds are reproducible, so a file in the jar has the same time
 * in every release, and browsers would keep the old one.
 */
class ContentTag implements Function<Resource, String> {

    private final Map<Version, String> known = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        try {
            Version version = new Version(file.getURL().toString(), file.lastModified());
            String tag = known.get(version);
            if (tag == null) {
                tag = of(file.getContentAsByteArray());
                known.put(version, tag);
            }
            return tag;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private record Version(String url, long modified) {}
}
