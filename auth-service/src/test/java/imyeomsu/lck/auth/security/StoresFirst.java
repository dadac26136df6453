package imyeomsu.lck.auth.security;

import imyeomsu.lck.common.testing.Stores;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The addresses of the stores, before the first bean: with a real port the server is made first of all, and what it needs. */
class StoresFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + Stores.mysql().jdbcUrl("lck_auth_security"),
                        "spring.datasource.username=" + Stores.mysql().username(),
                        "spring.datasource.password=" + Stores.mysql().password(),
                        "spring.data.redis.host=" + Stores.redis().host(),
                        "spring.data.redis.port=" + Stores.redis().port())
                .applyTo(context);
    }
}
