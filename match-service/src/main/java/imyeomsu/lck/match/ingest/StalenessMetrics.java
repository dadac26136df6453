package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.ingest.DocumentStates.DocumentView;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** By source, how old the oldest word is that is published, and how many documents cannot be used as they are now. */
@Component
class StalenessMetrics {

    private static final Logger log = LoggerFactory.getLogger(StalenessMetrics.class);

    private final DocumentStates states;
    private final MultiGauge ages;
    private final MultiGauge refused;

    StalenessMetrics(DocumentStates states, MeterRegistry meters) {
        this.states = states;
        ages = MultiGauge.builder("lck.ingest.age")
                .description("Age of the oldest document that is published, by source")
                .baseUnit("seconds")
                .register(meters);
        refused = MultiGauge.builder("lck.ingest.stale.documents")
                .description("Documents whose newest version cannot be used or fetched, by source")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void refresh() {
        try {
            Map<String, List<DocumentView>> bySource =
                    states.all().stream().collect(Collectors.groupingBy(DocumentView::source));
            ages.register(rows(bySource, StalenessMetrics::oldest), true);
            refused.register(
                    rows(bySource, documents -> documents.stream()
                            .filter(DocumentView::stale)
                            .count()),
                    true);
        } catch (DataAccessException away) {
            log.warn("How old the documents are cannot be told: {}", away.toString());
        }
    }

    private static long oldest(List<DocumentView> documents) {
        return documents.stream()
                .map(DocumentView::ageSeconds)
                .filter(Objects::nonNull)
                .mapToLong(Objects::requireNonNull)
                .max()
                .orElse(0);
    }

    private static List<MultiGauge.Row<?>> rows(
            Map<String, List<DocumentView>> bySource, ToLongFunction<List<DocumentView>> number) {
        return bySource.entrySet().stream()
                .<MultiGauge.Row<?>>map(source ->
                        MultiGauge.Row.of(Tags.of("source", source.getKey()), number.applyAsLong(source.getValue())))
                .toList();
    }
}
