package imyeomsu.lck.event;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Migrations {

    /**
     * Migrations get connections of their own: a large one, or the wait for another copy that is migrating, may take
     * longer than the socket timeout that suits claims.
     */
    @Bean
    FlywayConfigurationCustomizer migrateWithoutSocketTimeout(JdbcConnectionDetails database) {
        return flyway -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
