package imyeomsu.lck.auth.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The running service on a real port, with a schema in which nobody else writes; without budgets, and hashes are cheap. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "lck.auth.secret=a secret of thirty-two characters",
            "lck.auth.budgets.enabled=false",
            "lck.auth.password.strength=4",
            "lck.session.max-per-member=1000"
        })
@ContextConfiguration(initializers = StoresFirst.class)
@Import(StoredMembers.class)
@interface AuthServer {}
