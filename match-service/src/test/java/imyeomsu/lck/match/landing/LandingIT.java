package imyeomsu.lck.match.landing;

import static imyeomsu.lck.match.landing.LandingFixtures.NOW;
import static imyeomsu.lck.match.landing.LandingFixtures.document;
import static imyeomsu.lck.match.landing.LandingFixtures.landing;
import static imyeomsu.lck.match.landing.LandingFixtures.redis;
import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.testing.Stores;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Each test has a source of its own. */
class LandingIT {

    private final String source = "it-" + UUID.randomUUID();
    private final Landing landing = landing(3);

    @Test
    void givesBackWhatLanded() {
        assertThat(land("a", "one")).isEqualTo(Outcome.NEW);

        LandedDocument found = landing.find(source, "a").orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(document(source, "a", "one", NOW));
        assertThat(heads()).containsExactly(new Head(source, "a", Format.SEASON_CSV, found.hash(), NOW, null));
    }

    @Test
    void keepsEveryByte() {
        byte[] korean = "한글".getBytes(Charset.forName("EUC-KR"));

        landing.land(document(source, "euc-kr", korean, NOW));

        assertThat(landing.find(source, "euc-kr").orElseThrow().body()).isEqualTo(korean);
    }

    @Test
    void theSameBytesAreNoNewVersion() {
        land("a", "one");

        assertThat(landing.land(document(source, "a", "one", NOW.plusSeconds(60))))
                .isEqualTo(Outcome.UNCHANGED);

        assertThat(heads()).extracting(Head::fetchedAt).containsExactly(NOW.plusSeconds(60));
        assertThat(landing.history(source, "a")).extracting(Head::fetchedAt).containsExactly(NOW);
    }

    @Test
    void keepsTheNewestVersions() {
        for (String body : List.of("one", "two", "three", "four", "two", "five")) {
            land("a", body);
        }

        assertThat(landing.history(source, "a"))
                .extracting(Head::hash)
                .containsExactly(hash("five"), hash("two"), hash("four"));
        assertThat(text(hash("two"))).isEqualTo("two");
        assertThat(landing.find(source, "a", hash("one"))).isEmpty();
        assertThat(new StringRedisTemplate(redis()).opsForHash().size(new LandingKeys(source, "a").bodies()))
                .isEqualTo(3);
    }

    @Test
    void aClockThatIsBehindDoesNotHideTheNewest() {
        land("a", "one");

        assertThat(landing.land(document(source, "a", "two", NOW.minusSeconds(3600))))
                .isEqualTo(Outcome.CHANGED);

        assertThat(landing.history(source, "a")).extracting(Head::hash).containsExactly(hash("two"), hash("one"));
    }

    @Test
    void whatWasWipedIsNotThereAndLandsAsNew() {
        land("a", "one");
        new StringRedisTemplate(redis()).delete(new LandingKeys(source, "a").all());

        assertThat(heads()).isEmpty();
        assertThat(landing.find(source, "a")).isEmpty();
        assertThat(landing.history(source, "a")).isEmpty();
        assertThat(landing.trail(source, "a")).isEqualTo(new Trail(false, null, null, null, false, null));
        landing.confirm(source, "a", NOW);
        assertThat(heads()).isEmpty();
        assertThat(land("a", "one")).isEqualTo(Outcome.NEW);
    }

    @Test
    void aBodyThatWasEvictedLandsAgain() {
        land("a", "one");
        new StringRedisTemplate(redis()).delete(new LandingKeys(source, "a").bodies());

        assertThat(landing.find(source, "a")).isEmpty();
        assertThat(landing.trail(source, "a").landed()).isFalse();
        land("a", "one");
        assertThat(landing.find(source, "a")).isPresent();
    }

    @Test
    void aFailureIsKnownUntilTheNextSuccess() {
        land("a", "one");
        landing.fail(source, "a", "HTTP_500", "said 500", NOW.plusSeconds(60), null);
        landing.fail(source, "a", "HTTP_429", "said 429", NOW.plusSeconds(120), NOW.plusSeconds(900));

        Failure last = new Failure("HTTP_429", "said 429", NOW.plusSeconds(120), NOW.plusSeconds(60));
        assertThat(heads()).extracting(Head::lastFailure).containsExactly(last);
        assertThat(landing.failures()).contains(new Failing(source, "a", last));
        assertThat(landing.trail(source, "a"))
                .isEqualTo(new Trail(true, "\"tag\"", null, NOW.plusSeconds(120), true, NOW.plusSeconds(900)));

        landing.confirm(source, "a", NOW.plusSeconds(180));

        assertThat(heads())
                .containsExactly(new Head(source, "a", Format.SEASON_CSV, hash("one"), NOW.plusSeconds(180), null));
        assertThat(landing.trail(source, "a"))
                .isEqualTo(new Trail(true, "\"tag\"", null, NOW.plusSeconds(180), false, null));
    }

    @Test
    void whatNeverLandedMayStillFail() {
        landing.fail(source, "down", "CONNECT", "refused", NOW, null);

        assertThat(heads()).isEmpty();
        assertThat(landing.failures())
                .contains(new Failing(source, "down", new Failure("CONNECT", "refused", NOW, NOW)));
    }

    @Test
    void ofCopiesThatLandTheSameAtOnceOneBringsIt() throws Exception {
        int copies = 4;
        ExecutorService threads = Executors.newFixedThreadPool(copies);
        CyclicBarrier together = new CyclicBarrier(copies);
        List<Future<Outcome>> landings = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            landings.add(threads.submit(() -> {
                together.await();
                return land("a", "one");
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : landings) {
            outcomes.add(one.get());
        }
        threads.shutdown();

        assertThat(outcomes).containsOnlyOnce(Outcome.NEW).contains(Outcome.UNCHANGED);
    }

    @Test
    void aRedisOfItsOwnTakesTheDocuments() {
        String url = "redis://" + Stores.redis().host() + ":" + Stores.redis().port() + "/5";
        LandingProperties properties = new LandingProperties(3, new LandingProperties.Redis(url));
        LandingRedis own = new LandingRedis(properties, redis());
        Landing apart = new Landing(own, properties);

        apart.land(document(source, "a", "one", NOW));

        assertThat(apart.find(source, "a")).isPresent();
        assertThat(landing.find(source, "a")).isEmpty();
        own.destroy();
    }

    private Outcome land(String key, String body) {
        return landing.land(document(source, key, body, NOW));
    }

    private List<Head> heads() {
        return landing.heads().stream()
                .filter(head -> head.source().equals(source))
                .toList();
    }

    private String text(String hash) {
        return new String(landing.find(source, "a", hash).orElseThrow().body(), StandardCharsets.UTF_8);
    }

    private static String hash(String body) {
        return LandedDocument.hashOf(body.getBytes(StandardCharsets.UTF_8));
    }
}
