package imyeomsu.lck.event.journal;

import imyeomsu.lck.event.copy.Beat;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    Beat journalWriting(JournalWriter writer, JournalProperties settings) {
        return new Beat("writing what claims were answered", settings.every(), writer::write);
    }

    @Bean
    Beat journalPruning(JournalStore store, JournalProperties settings) {
        return new Beat(
                "pruning what claims were answered", Duration.ofHours(1), () -> store.prune(settings.keepFor()));
    }
}
