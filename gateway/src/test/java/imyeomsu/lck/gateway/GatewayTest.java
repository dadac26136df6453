package imyeomsu.lck.gateway;

import imyeomsu.lck.common.testing.RealStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The whole gateway on a real port, a real Redis, and services that answer over HTTP as each test wants. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "logging.structured.format.console="})
@AutoConfigureWebTestClient(timeout = "20s")
@Import({RealStores.class, ServiceDoubles.class, Browser.class})
public @interface GatewayTest {}
