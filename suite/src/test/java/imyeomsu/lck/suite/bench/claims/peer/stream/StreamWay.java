package imyeomsu.lck.suite.bench.claims.peer.stream;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.suite.bench.claims.peer.Stocks;
import imyeomsu.lck.suite.bench.claims.peer.Way;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component("stream")
class StreamWay implements Way {

    private static final RedisScript<Long> CLAIM = RedisScript.of(new ClassPathResource("peer/claim.lua"), Long.class);
    private static final long CLAIMED_BEFORE = -1;
    private static final long SOLD_OUT = 0;

    private final Stocks stocks;
    private final StringRedisTemplate redis;

    StreamWay(Stocks stocks, StringRedisTemplate redis) {
        this.stocks = stocks;
        this.redis = redis;
    }

    @Override
    public Optional<Won> claim(long hotTimeId, long memberId) {
        Instant now = Instant.now();
        long number = redis.execute(
                CLAIM,
                List.of(
                        "peer:{claims}:" + hotTimeId + ":members",
                        "peer:{claims}:" + hotTimeId + ":count",
                        StreamConsumer.STREAM),
                Long.toString(hotTimeId),
                Long.toString(memberId),
                Integer.toString(stocks.of(hotTimeId)),
                Long.toString(now.toEpochMilli()));
        if (number == CLAIMED_BEFORE) {
            throw new Problem(HttpStatus.CONFLICT, "ALREADY_CLAIMED");
        }
        return number == SOLD_OUT ? Optional.empty() : Optional.of(new Won(number, now));
    }
}
