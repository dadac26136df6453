package imyeomsu.lck.suite.bench.claims.peer.old;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.suite.bench.claims.peer.Stocks;
import imyeomsu.lck.suite.bench.claims.peer.Way;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The old algorithm, step by step and without a transaction around it, as it was. */
@Component("old")
class OldWay implements Way {

    private final Members members;
    private final Coupons coupons;
    private final Stocks stocks;
    private final StringRedisTemplate redis;

    OldWay(Members members, Coupons coupons, Stocks stocks, StringRedisTemplate redis) {
        this.members = members;
        this.coupons = coupons;
        this.stocks = stocks;
        this.redis = redis;
    }

    @Override
    public Optional<Won> claim(long hotTimeId, long memberId) {
        Member member = members.findById(memberId).orElseThrow(() -> Problem.notFound("MEMBER_NOT_FOUND"));
        Long added = redis.opsForSet().add("peer:{" + hotTimeId + "}:members", Long.toString(member.id()));
        if (Objects.requireNonNull(added) == 0) {
            throw new Problem(HttpStatus.CONFLICT, "ALREADY_CLAIMED");
        }
        Long count = redis.opsForValue().increment("peer:{" + hotTimeId + "}:count");
        if (Objects.requireNonNull(count) > stocks.of(hotTimeId)) {
            return Optional.empty();
        }
        return Optional.of(coupons.save(new Coupon(hotTimeId, member.id())).won());
    }
}
