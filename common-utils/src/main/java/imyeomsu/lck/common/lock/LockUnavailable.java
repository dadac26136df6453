package imyeomsu.lck.common.lock;

import org.springframework.dao.DataAccessResourceFailureException;

/** Redis is away or refuses, so nobody knows who holds what. It passes; callers of a web request are told 503. */
public final class LockUnavailable extends DataAccessResourceFailureException {

    LockUnavailable(String resource, Throwable why) {
        super("LOCK_UNAVAILABLE: cannot tell who holds '" + resource + "'", why);
    }

    /** Stable, for logs and job records. */
    public String code() {
        return "LOCK_UNAVAILABLE";
    }
}
