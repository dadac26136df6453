package imyeomsu.lck.event;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on a real MySQL and a real Redis, asked over HTTP; one context serves all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "lck.testing.schema=lck_event",
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.refresh-every=200ms",
            // Else a Redis that is late for once grants what is not granted.
            "lck.budget.timeout=5s",
            "lck.match-service.url=http://127.0.0.1:9",
            "lck.auth-service.url=http://127.0.0.1:9"
        })
@AutoConfigureMockMvc
@Import({RealStores.class, Callers.class})
public @interface EventTest {}
