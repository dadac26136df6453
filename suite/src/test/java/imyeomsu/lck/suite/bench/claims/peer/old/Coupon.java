package imyeomsu.lck.suite.bench.claims.peer.old;

import imyeomsu.lck.suite.bench.claims.peer.Way.Won;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
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

    /** Once it is saved. */
    Won won() {
        return new Won(Objects.requireNonNull(id), issuedAt);
    }
}
