package imyeomsu.lck.match;

import imyeomsu.lck.match.job.Roles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Seasons, matches and standings of the league: served, crawled or imported, as {@code --role} says. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class MatchServiceApplication {

    public static void main(String[] args) {
        boolean serve = Roles.of(args).serve();
        ConfigurableApplicationContext context = start(serve, args);
        if (!serve) {
            System.exit(SpringApplication.exit(context));
        }
    }

    static ConfigurableApplicationContext start(boolean serve, String... args) {
        SpringApplication application = new SpringApplication(MatchServiceApplication.class);
        if (!serve) {
            application.setWebApplicationType(WebApplicationType.NONE);
        }
        return application.run(args);
    }
}
