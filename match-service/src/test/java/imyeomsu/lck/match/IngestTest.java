package imyeomsu.lck.match;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on stores of its own, which are empty before each test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"lck.testing.schema=lck_match_ingest", "lck.testing.redis-database=7", "lck.match.replay.season="
        })
@AutoConfigureMockMvc
@Import({RealStores.class, TestClock.class, EmptyStores.class, Callers.class})
public @interface IngestTest {}
