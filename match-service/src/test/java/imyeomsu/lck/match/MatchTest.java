package imyeomsu.lck.match;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on a real MySQL and a real Redis, its clock in our hands, 2023 Spring replayed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"lck.testing.schema=lck_match", "lck.match.replay.season=lck-2023-spring", "lck.jobs.every=1h"})
@AutoConfigureMockMvc
@Import({RealStores.class, TestClock.class, ShippedSeasons.class})
public @interface MatchTest {}
