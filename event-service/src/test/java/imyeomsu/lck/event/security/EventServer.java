package imyeomsu.lck.event.security;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The running service on a real port, with a schema in which nobody else writes, and without budgets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "lck.testing.schema=lck_event_security",
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.event.refresh-every=200ms",
            "lck.event.budgets.enabled=false",
            "lck.event.redemption.wrong-codes=10000",
            "lck.event.redemption.another-every=10ms",
            "lck.event.proof.seal-after=0s",
            "lck.event.proof.every=200ms",
            "lck.match-service.url=http://127.0.0.1:9"
        })
@Import(RealStores.class)
@interface EventServer {}
