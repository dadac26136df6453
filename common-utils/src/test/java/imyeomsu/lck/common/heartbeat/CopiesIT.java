package imyeomsu.lck.common.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.common.sample.RealRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

class CopiesIT {

    private static final StringRedisTemplate REDIS = RealRedis.client();

    private final String prefix = UUID.randomUUID() + ":";
    private final String when = prefix + "{copies}:heard";
    private final String what = prefix + "{copies}:said";
    private final Copies copies = new Copies(
            REDIS.getRequiredConnectionFactory(),
            new HeartbeatProperties(Duration.ofSeconds(5), "", List.of(), List.of(), prefix));

    @AfterAll
    static void leave() {
        RealRedis.leave(REDIS);
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(copies.heard()).isEmpty();
    }

    @Test
    void givesWhatEachCopySaidLast() {
        Beat first = aBeat("shop", "b:1", true);
        Beat second = aBeat("gateway", "a:1", true);
        copies.tell(aBeat("shop", "b:1", false));
        copies.tell(first);
        copies.tell(second);

        assertThat(copies.heard()).extracting(Heard::beat).containsExactly(second, first);
        assertThat(copies.heard()).noneMatch(Heard::silent);
    }

    @Test
    void callsACopySilentThatMissedThreeBeats() {
        copies.tell(aBeat("shop", "b:1", true));

        heardOf("shop/b:1", Duration.ofSeconds(16));

        Heard shop = copies.heard().get(0);
        assertThat(shop.ago()).isBetween(Duration.ofSeconds(16), Duration.ofMinutes(10));
        assertThat(shop.silent()).isTrue();
    }

    @Test
    void forgetsACopyThatWasNotHeardOfForLong() {
        copies.tell(aBeat("shop", "b:1", true));
        heardOf("shop/b:1", Duration.ofMinutes(16));

        copies.tell(aBeat("shop", "b:2", true));

        assertThat(copies.heard()).extracting(copy -> copy.beat().copy()).containsExactly("b:2");
        assertThat(REDIS.opsForHash().size(what)).isEqualTo(1);
    }

    @Test
    void missesNobodyWhoTookHisLeave() {
        copies.tell(aBeat("shop", "b:1", true));

        copies.leave("shop", "b:1");

        assertThat(copies.heard()).isEmpty();
        assertThat(REDIS.hasKey(when)).isFalse();
        assertThat(REDIS.hasKey(what)).isFalse();
    }

    @Test
    void leavesKeysThatEndByThemselves() {
        copies.tell(aBeat("shop", "b:1", true));

        assertThat(List.of(REDIS.getExpire(when), REDIS.getExpire(what)))
                .allSatisfy(seconds -> assertThat(seconds).isBetween(1L, 900L));
    }

    @Test
    void readsWhatAnotherReleaseSaysAndPassesOverNonsense() {
        copies.tell(aBeat("shop", "b:1", true));
        copies.tell(aBeat("shop", "b:2", true));
        copies.tell(aBeat("shop", "b:3", true));
        REDIS.opsForHash().put(what, "shop/b:1", "{\"service\":\"shop\",\"copy\":\"b:1\",\"mood\":\"good\"}");
        REDIS.opsForHash().put(what, "shop/b:2", "!");

        assertThat(copies.heard()).extracting(copy -> copy.beat().copy()).containsExactly("b:1", "b:3");
        assertThat(copies.heard().get(0).beat().stores()).isEmpty();
        assertThat(copies.heard().get(0).beat().numbers()).isEmpty();
    }

    private void heardOf(String copy, Duration ago) {
        REDIS.opsForZSet().incrementScore(when, copy, -ago.toMillis());
    }

    static Beat aBeat(String service, String copy, boolean ready) {
        return new Beat(
                service,
                copy,
                "1.2.3",
                "abc1234",
                Instant.parse("2026-05-01T00:00:00Z"),
                Instant.parse("2026-05-01T11:00:00Z"),
                "25",
                ready,
                5000,
                List.of(new StoreReach("redis", true, 1L), new StoreReach("database", false, null)),
                Map.of("lck.claims.queue", 3.0));
    }
}
