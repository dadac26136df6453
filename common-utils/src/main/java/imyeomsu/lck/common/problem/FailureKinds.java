package imyeomsu.lck.common.problem;

import java.net.ConnectException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.ClassUtils;

/** Sorts failures that are nobody's fault in here. Knows libraries that an application need not have. */
final class FailureKinds {

    private static final boolean STORES = present("org.springframework.dao.DataAccessException");
    private static final boolean SECURITY = present("org.springframework.security.access.AccessDeniedException");

    private FailureKinds() {}

    /** A store that is away, too slow or busy: nothing is wrong with the request, and it passes. */
    static boolean isStoreAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (STORES && SpringTx.isStoreAway(cause)
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException
                    || isRedisBusy(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Another service that does not take connections. */
    static boolean isPeerAway(Throwable failure) {
        return failure instanceof ConnectException;
    }

    /** Tomcat refuses parameters late, when somebody asks for one, and by a type that only it has. */
    static boolean isBadParameter(Throwable failure) {
        return failure.getClass().getName().equals("org.apache.tomcat.util.http.InvalidParameterException");
    }

    /** The problem that an exception carries which could not be a problem itself, or null. */
    static @Nullable Problem problemIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem told) {
                return told;
            }
        }
        return null;
    }

    /** What Spring Security throws and answers itself. */
    static boolean isRefusal(Throwable failure) {
        return SECURITY && SpringSecurity.isRefusal(failure);
    }

    private static boolean isRedisBusy(Throwable cause) {
        String told = cause.getMessage();
        return cause.getClass().getName().startsWith("io.lettuce.core.Redis")
                && told != null
                && Stream.of(
                                "LOADING",
                                "BUSY",
                                "CLUSTERDOWN",
                                "MASTERDOWN",
                                "READONLY",
                                "TRYAGAIN",
                                "OOM",
                                "MISCONF",
                                "NOREPLICAS")
                        .anyMatch(told::startsWith);
    }

    private static boolean present(String type) {
        return ClassUtils.isPresent(type, FailureKinds.class.getClassLoader());
    }

    /** Loaded only where the types are there. */
    private static final class SpringTx {

        static boolean isStoreAway(Throwable cause) {
            return cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof CannotCreateTransactionException;
        }
    }

    /** Loaded only where the types are there. */
    private static final class SpringSecurity {

        static boolean isRefusal(Throwable failure) {
            return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        }
    }
}
