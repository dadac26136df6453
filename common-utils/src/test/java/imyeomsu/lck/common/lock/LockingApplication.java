package imyeomsu.lck.common.lock;

import imyeomsu.lck.common.testing.Stores;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that has a database, Redis and locks, of which tests start copies. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    AopAutoConfiguration.class,
    DataRedisAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    LockAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
class LockingApplication {

    static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return start(application, stores(), properties);
    }

    /** Where its stores are; they may be those of the JVM that started this one. */
    static List<String> stores() {
        return List.of(
                "--spring.datasource.url=" + Stores.mysql().jdbcUrl("lck_lock"),
                "--spring.datasource.username=" + Stores.mysql().username(),
                "--spring.datasource.password=" + Stores.mysql().password(),
                "--spring.data.redis.host=" + Stores.redis().host(),
                "--spring.data.redis.port=" + Stores.redis().port());
    }

    static ConfigurableApplicationContext start(Class<?> application, List<String> stores, String... properties) {
        List<String> arguments =
                new ArrayList<>(List.of("--spring.autoconfigure.exclude=", "--spring.main.banner-mode=off"));
        arguments.addAll(stores);
        List.of(properties).forEach(property -> arguments.add("--" + property));
        ConfigurableApplicationContext started = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
        JdbcTemplate database = started.getBean(JdbcTemplate.class);
        String columns = " (resource VARCHAR(100) NOT NULL PRIMARY KEY, ";
        database.execute("CREATE TABLE IF NOT EXISTS lck_fence" + columns + "token BIGINT NOT NULL)");
        database.execute("CREATE TABLE IF NOT EXISTS tally" + columns + "total INT NOT NULL)");
        return started;
    }

    static ExclusionContract.Copy copy(ConfigurableApplicationContext started) {
        return new ExclusionContract.Copy(
                started.getBean(FencedLock.class),
                started.getBean(Fence.class),
                started.getBean(TransactionTemplate.class),
                started.getBean(JdbcTemplate.class));
    }
}
