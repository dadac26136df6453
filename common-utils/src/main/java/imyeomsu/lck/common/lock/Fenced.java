package imyeomsu.lck.common.lock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For scheduled methods without a result: of all copies of the application one runs the method, the others pass over
 * it. It stands outside of the method's transaction. Like every advice it works on calls from outside of the bean.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Fenced {

    /** The resource to hold meanwhile. */
    String value();
}
