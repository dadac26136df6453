package imyeomsu.lck.match.landing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document's head as Redis keeps it. */
record HeadFields(Map<String, byte[]> fields) {

    /** Empty where only failures are known, or nothing at all. */
    Optional<Head> head(LandingKeys keys) {
        String hash = text("hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new Head(
                        keys.source(),
                        keys.key(),
                        format(),
                        hash,
                        instant("fetchedAt"),
                        failure().orElse(null)));
    }

    Optional<Failure> failure() {
        String code = text("failure");
        return code == null
                ? Optional.empty()
                : Optional.of(new Failure(code, orEmpty("detail"), instant("failedAt"), instant("failedSince")));
    }

    Trail trail(boolean landed) {
        return new Trail(
                landed,
                text("etag"),
                text("lastModified"),
                instantOrNull("triedAt"),
                text("failure") != null,
                instantOrNull("notBefore"));
    }

    Format format() {
        return Format.valueOf(needed("format"));
    }

    @Nullable String text(String field) {
        byte[] value = fields.get(field);
        return value == null || value.length == 0 ? null : new String(value, StandardCharsets.UTF_8);
    }

    String orEmpty(String field) {
        return Objects.requireNonNullElse(text(field), "");
    }

    String needed(String field) {
        return Objects.requireNonNull(text(field), field);
    }

    Instant instant(String field) {
        return Instant.ofEpochMilli(Long.parseLong(needed(field)));
    }

    private @Nullable Instant instantOrNull(String field) {
        return text(field) == null ? null : instant(field);
    }
}
