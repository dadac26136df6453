package imyeomsu.lck.suite.bench.claims.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As the ancestor had it: a generated id and the winner, and besides which Hot Time it belongs to. */
@Entity
class Coupon {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long hotTimeId;
    private long memberId;
    private Instant issuedAt = Instant.EPOCH;

    protected Coupon() {}

    Coupon(long hotTimeId, long memberId) {
        this.hotTimeId = hotTimeId;
        this.memberId = memberId;
        this.issuedAt = Instant.now();
    }

    @Nullable Long id() {
        return id;
    }

    long hotTimeId() {
        return hotTimeId;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
