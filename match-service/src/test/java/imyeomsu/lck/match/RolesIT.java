package imyeomsu.lck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.Landing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RolesIT {

    private static final String SCHEMA = "lck_match_roles";

    @Test
    void aCrawlNeedsNoWebServerAndEndsByItself() {
        ConfigurableApplicationContext process = start("--role=crawl", "--spring.data.redis.database=7");
        process.getBean(StringRedisTemplate.class).delete("lck:match:docs");
        List<Head> landed = new ArrayList<>();
        process.addApplicationListener(
                event -> landed.addAll(process.getBean(Landing.class).heads()));

        assertThat(SpringApplication.exit(process)).isZero();

        assertThat(process).isNotInstanceOf(WebServerApplicationContext.class);
        assertThat(landed).extracting(Head::key).contains("lck-2023-spring.csv", "lck-2025.csv");
    }

    @Test
    void aCrawlAndAnImportInOneProcessBringTheShippedSeasons() {
        ConfigurableApplicationContext process = start("--role=crawl,batch", "--spring.data.redis.database=8");

        assertThat(SpringApplication.exit(process)).isZero();

        assertThat(JdbcClient.create(new DriverManagerDataSource(
                                Stores.mysql().jdbcUrl(SCHEMA),
                                Stores.mysql().username(),
                                Stores.mysql().password()))
                        .sql("SELECT COUNT(*) FROM game_match")
                        .query(Integer.class)
                        .single())
                .isEqualTo(90 + 151);
    }

    @Test
    void aRoundThatFailsIsToldByTheExitCode() {
        ConfigurableApplicationContext process = start(
                "--role=crawl",
                "--spring.data.redis.database=7",
                "--lck.sources.files.folder=classpath:imyeomsu/lck/match/landing/nowhere/");

        assertThat(SpringApplication.exit(process)).isEqualTo(1);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatThrownBy(() -> MatchServiceApplication.main(new String[] {"--role=serve,dance"}))
                .hasMessageContaining("dance");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>();
        all.add("--spring.datasource.url=" + Stores.mysql().jdbcUrl(SCHEMA));
        all.add("--spring.datasource.username=" + Stores.mysql().username());
        all.add("--spring.datasource.password=" + Stores.mysql().password());
        all.add("--spring.data.redis.host=" + Stores.redis().host());
        all.add("--spring.data.redis.port=" + Stores.redis().port());
        all.addAll(List.of(arguments));
        return MatchServiceApplication.start(false, all.toArray(String[]::new));
    }
}
