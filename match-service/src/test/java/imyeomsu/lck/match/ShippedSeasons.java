package imyeomsu.lck.match;

import imyeomsu.lck.match.job.Job;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One round of all jobs before the first test: the shipped seasons are crawled and imported. */
@TestConfiguration(proxyBeanMethods = false)
public class ShippedSeasons {

    @Bean
    ApplicationRunner shippedSeasons(List<Job> jobs) {
        return arguments -> jobs.stream()
                .sorted(Comparator.comparing(job -> job.role().equals("batch")))
                .toList()
                .forEach(Job::run);
    }
}
