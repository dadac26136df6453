package imyeomsu.lck.match.landing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.stereotype.Component;

/**
 * Documents as their sources gave them: the crawl lands them, the import reads them. What is here may be lost at any
 * time, as it can be fetched again; what was read of it lies in the database.
 */
@Component
public class Landing {

    private final RedisTemplate<String, byte[]> redis;
    private final LandingScripts scripts;
    private final int versions;

    Landing(LandingRedis redis, LandingProperties properties) {
        this.redis = redis.template();
        this.scripts = new LandingScripts(redis.template());
        this.versions = properties.versions();
    }

    public Outcome land(LandedDocument document) {
        LandingKeys keys = new LandingKeys(document.source(), document.key());
        register(keys);
        return scripts.land(keys, document, versions);
    }

    /** The source said that what was fetched last still holds. */
    public void confirm(String source, String key, Instant at) {
        scripts.confirm(new LandingKeys(source, key), at);
    }

    /** What lies here stays; it is only known to be out of date. */
    public void fail(String source, String key, String code, String detail, Instant at, @Nullable Instant notBefore) {
        LandingKeys keys = new LandingKeys(source, key);
        register(keys);
        scripts.fail(keys, code, detail, at, notBefore);
    }

    /** All documents, in the order of their names. */
    public List<Head> heads() {
        return keys().flatMap(keys -> fields(keys).head(keys).stream()).toList();
    }

    /** All documents whose last fetch failed, also those that never landed. */
    public List<Failing> failures() {
        return keys().flatMap(
                        keys -> fields(keys).failure().stream().map(why -> new Failing(keys.source(), keys.key(), why)))
                .toList();
    }

    public Trail trail(String source, String key) {
        LandingKeys keys = new LandingKeys(source, key);
        HeadFields fields = fields(keys);
        String hash = fields.text("hash");
        return fields.trail(hash != null && hashes().hasKey(keys.bodies(), hash));
    }

    /** The newest version. */
    public Optional<LandedDocument> find(String source, String key) {
        LandingKeys keys = new LandingKeys(source, key);
        HeadFields fields = fields(keys);
        return Optional.ofNullable(fields.text("hash"))
                .flatMap(hash -> document(keys, fields, hash, fields.instant("fetchedAt")));
    }

    /** A version that is still kept. */
    public Optional<LandedDocument> find(String source, String key, String hash) {
        LandingKeys keys = new LandingKeys(source, key);
        HeadFields fields = fields(keys);
        return history(source, key).stream()
                .filter(version -> version.hash().equals(hash))
                .findFirst()
                .flatMap(version -> document(keys, fields, hash, version.fetchedAt()));
    }

    /** The versions that are kept, newest first. */
    public List<Head> history(String source, String key) {
        LandingKeys keys = new LandingKeys(source, key);
        HeadFields fields = fields(keys);
        if (fields.head(keys).isEmpty()) {
            return List.of();
        }
        return Stream.ofNullable(redis.opsForZSet().reverseRangeWithScores(keys.versions(), 0, -1))
                .flatMap(Collection::stream)
                .map(version -> version(keys, fields, version))
                .toList();
    }

    private static Head version(LandingKeys keys, HeadFields fields, TypedTuple<byte[]> version) {
        return new Head(
                keys.source(),
                keys.key(),
                fields.format(),
                new String(Objects.requireNonNull(version.getValue()), StandardCharsets.UTF_8),
                Instant.ofEpochMilli(Objects.requireNonNull(version.getScore()).longValue()),
                null);
    }

    private Optional<LandedDocument> document(LandingKeys keys, HeadFields fields, String hash, Instant fetchedAt) {
        return Optional.ofNullable(hashes().get(keys.bodies(), hash))
                .map(Gzip::unpack)
                .map(body -> new LandedDocument(
                        keys.source(),
                        keys.key(),
                        fields.format(),
                        fields.orEmpty("league"),
                        ZoneId.of(fields.needed("zone")),
                        fields.text("etag"),
                        fields.text("lastModified"),
                        hash,
                        fetchedAt,
                        body));
    }

    /** First of all, so that nothing ever lies here that is not listed. */
    private void register(LandingKeys keys) {
        redis.opsForZSet().add(LandingKeys.INDEX, keys.entry().getBytes(StandardCharsets.UTF_8), 0);
    }

    private Stream<LandingKeys> keys() {
        return Stream.ofNullable(redis.opsForZSet().range(LandingKeys.INDEX, 0, -1))
                .flatMap(Collection::stream)
                .map(entry -> LandingKeys.ofEntry(new String(entry, StandardCharsets.UTF_8)));
    }

    private HeadFields fields(LandingKeys keys) {
        return new HeadFields(hashes().entries(keys.head()));
    }

    private HashOperations<String, String, byte[]> hashes() {
        return redis.opsForHash();
    }
}
