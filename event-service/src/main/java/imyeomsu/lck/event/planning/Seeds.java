package imyeomsu.lck.event.planning;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** What a draw by lot is decided by: nobody can guess it, and its hash is shown before anybody takes part. */
@Component
class Seeds {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    byte[] fresh() {
        byte[] seed = new byte[BYTES];
        random.nextBytes(seed);
        return seed;
    }
}
