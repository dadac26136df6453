package imyeomsu.lck.auth;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole service on a real MySQL and a real Redis, asked over HTTP; one context serves all tests that say so. Hashes
 * are cheap.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "lck.testing.schema=lck_auth",
            "lck.auth.secret=a secret of thirty-two characters",
            "lck.auth.password.strength=5",
            // Else a Redis that is late for once grants what is not granted.
            "lck.budget.timeout=5s",
            "lck.auth.first-admin.login-id=first_admin",
            "lck.auth.first-admin.password=correct horse battery"
        })
@AutoConfigureMockMvc
@Import(RealStores.class)
public @interface AuthTest {}
