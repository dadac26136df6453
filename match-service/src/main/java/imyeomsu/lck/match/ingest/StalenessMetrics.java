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
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * By source: how long it has confirmed nothing, how many of its documents cannot be used as they are now, and how old
 * the oldest word is that is published in their place.
 */
@Component
class StalenessMetrics {

    private static final Logger log = LoggerFactory.getLogger(StalenessMetrics.class);

    private final DocumentStates states;
    private final MultiGauge silence;
    private final MultiGauge stale;
    private final MultiGauge staleAge;

    StalenessMetrics(DocumentStates states, MeterRegistry meters) {
        this.states = states;
        silence = MultiGauge.builder("lck.ingest.silence")
                .description("Time since a source last gave or confirmed a document that is published")
                .baseUnit("seconds")
                .register(meters);
        stale = MultiGauge.builder("lck.ingest.stale.documents")
                .description("Documents whose newest version cannot be used or fetched")
                .register(meters);
        staleAge = MultiGauge.builder("lck.ingest.stale.age")
                .description("Age of the oldest word that is published because a newer one cannot be used")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
    void refresh() {
        try {
            Map<String, List<DocumentView>> bySource =
                    states.all().stream().collect(Collectors.groupingBy(DocumentView::source));
            silence.register(rows(bySource, documents -> ages(documents).min().orElse(0)), true);
            stale.register(rows(bySource, documents -> stale(documents).size()), true);
            staleAge.register(
                    rows(bySource, documents -> ages(stale(documents)).max().orElse(0)), true);
        } catch (DataAccessException away) {
            log.warn("How old the documents are cannot be told: {}", away.toString());
        }
    }

    private static List<DocumentView> stale(List<DocumentView> documents) {
        return documents.stream().filter(DocumentView::stale).toList();
    }

    private static LongStream ages(List<DocumentView> documents) {
        return documents.stream()
                .map(DocumentView::ageSeconds)
                .filter(Objects::nonNull)
                .mapToLong(Objects::requireNonNull);
    }

    private static List<MultiGauge.Row<?>> rows(
            Map<String, List<DocumentView>> bySource, ToLongFunction<List<DocumentView>> number) {
        return bySource.entrySet().stream()
                .<MultiGauge.Row<?>>map(source ->
                        MultiGauge.Row.of(Tags.of("source", source.getKey()), number.applyAsLong(source.getValue())))
                .toList();
    }
}
