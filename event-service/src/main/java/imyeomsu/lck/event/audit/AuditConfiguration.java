package imyeomsu.lck.event.audit;

import imyeomsu.lck.event.copy.Beat;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Beat auditing(AuditSchedule schedule, AuditProperties settings) {
        return new Beat("auditing Hot Times", settings.lookEvery(), schedule::look);
    }

    @Bean
    Beat auditPruning(AuditRuns runs, AuditProperties settings) {
        return new Beat("pruning audits", Duration.ofHours(1), () -> runs.prune(settings.keepFor()));
    }
}
