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

class RolesIT {

    @Test
    void aCrawlNeedsNoWebServerAndEndsByItself() {
        ConfigurableApplicationContext process = start("--role=crawl");
        process.getBean(StringRedisTemplate.class).delete("lck:match:docs");
        List<Head> landed = new ArrayList<>();
        process.addApplicationListener(
                event -> landed.addAll(process.getBean(Landing.class).heads()));

        assertThat(SpringApplication.exit(process)).isZero();

        assertThat(process).isNotInstanceOf(WebServerApplicationContext.class);
        assertThat(landed).extracting(Head::key).contains("lck-2023-spring.csv", "lck-2025.csv");
    }

    @Test
    void aRoundThatFailsIsToldByTheExitCode() {
        ConfigurableApplicationContext process =
                start("--role=crawl", "--lck.sources.files.folder=classpath:imyeomsu/lck/match/landing/nowhere/");

        assertThat(SpringApplication.exit(process)).isEqualTo(1);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatThrownBy(() -> MatchServiceApplication.main(new String[] {"--role=serve,dance"}))
                .hasMessageContaining("dance");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--spring.datasource.url=" + Stores.mysql().jdbcUrl("lck_match_roles"));
        all.add("--spring.datasource.username=" + Stores.mysql().username());
        all.add("--spring.datasource.password=" + Stores.mysql().password());
        all.add("--spring.data.redis.host=" + Stores.redis().host());
        all.add("--spring.data.redis.port=" + Stores.redis().port());
        all.add("--spring.data.redis.database=7");
        return MatchServiceApplication.start(false, all.toArray(String[]::new));
    }
}
