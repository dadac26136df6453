package imyeomsu.lck.suite.bench.claims.peer;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Always "sold out", without a look at anything: what is left is the price of the stack. */
@Component("constant")
class ConstantWay implements Way {

    @Override
    public Optional<Won> claim(long hotTimeId, long memberId) {
        return Optional.empty();
    }
}
