package imyeomsu.lck.match.security;

import imyeomsu.lck.match.ShippedSeasons;
import imyeomsu.lck.match.TestClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The running service on a real port, with a schema in which nobody else writes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "lck.match.replay.season=lck-2023-spring", "lck.jobs.every=1h"})
@ContextConfiguration(initializers = StoresFirst.class)
@Import({TestClock.class, ShippedSeasons.class})
@interface MatchServer {}
