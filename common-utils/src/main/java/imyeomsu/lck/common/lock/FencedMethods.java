package imyeomsu.lck.common.lock;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Runs {@link Fenced} methods under their lock, or not at all. */
final class FencedMethods implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(FencedMethods.class);

    private final ObjectProvider<FencedLock> lock;
    private final ObjectProvider<LockMeter> meter;

    /** Both are fetched at the first call: an advisor is made before most beans may be. */
    FencedMethods(ObjectProvider<FencedLock> lock, ObjectProvider<LockMeter> meter) {
        this.lock = lock;
        this.meter = meter;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        String resource = resource(call);
        Optional<Hold> hold = lock.getObject().tryAcquire(resource);
        if (hold.isEmpty()) {
            log.debug("{} is held elsewhere; {} is skipped", resource, call.getMethod());
            meter.getObject().count(LockMeter.SKIPPED, resource);
            return null;
        }
        try {
            return call.proceed();
        } finally {
            hold.get().close();
        }
    }

    private static String resource(MethodInvocation call) {
        Class<?> type = Objects.requireNonNull(call.getThis()).getClass();
        Method method = AopUtils.getMostSpecificMethod(call.getMethod(), type);
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, Fenced.class))
                .value();
    }
}
