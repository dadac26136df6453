package imyeomsu.lck.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest(
        classes = RealStoresTests.Application.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"lck.testing.schema=lck_event", "spring.datasource.url=jdbc:mysql://elsewhere/"})
@Import(RealStores.class)
class RealStoresTests {

    @Configuration(proxyBeanMethods = false)
    static class Application {}

    @Test
    void pointTheApplicationAtTheSharedStores(@Autowired Environment environment) {
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo(Stores.mysql().jdbcUrl("lck_event"))
                .contains("/lck_event?", "createDatabaseIfNotExist=true", "rewriteBatchedStatements=true");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("root");
        assertThat(environment.getProperty("spring.datasource.password")).isEmpty();
        assertThat(environment.getProperty("spring.data.redis.host"))
                .isEqualTo(Stores.redis().host());
        assertThat(environment.getProperty("spring.data.redis.port", int.class))
                .isEqualTo(Stores.redis().port());
    }

    @Test
    void useTheSchemaTestUnlessToldOtherwise() {
        Map<String, Supplier<Object>> properties = new LinkedHashMap<>();

        new RealStores().realStoreProperties(new MockEnvironment()).accept(properties::put);

        assertThat(properties.get("spring.datasource.url").get())
                .isEqualTo(Stores.mysql().jdbcUrl("test"));
    }
}
