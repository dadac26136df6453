package imyeomsu.lck.event.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the pool connect persistently: after an outage claims are decided again as soon as the database is back. */
@Configuration(proxyBeanMethods = false)
class Persistence {

    /** Before the pool is used for the first time it takes any source; its settings are bound by then. */
    @Bean
    static BeanPostProcessor persistentPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && !pool.isRunning()) {
                    pool.setDataSource(new PersistentSource(new DriverDataSource(
                            pool.getJdbcUrl(),
                            pool.getDriverClassName(),
                            pool.getDataSourceProperties(),
                            pool.getUsername(),
                            pool.getPassword())));
                }
                return bean;
            }
        };
    }
}
