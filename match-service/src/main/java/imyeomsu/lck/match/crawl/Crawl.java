package imyeomsu.lck.match.crawl;

import imyeomsu.lck.match.crawl.source.Source;
import imyeomsu.lck.match.job.Job;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round over all sources at once, so that a slow one keeps no other waiting. */
@Component
public class Crawl implements Job {

    private static final Logger log = LoggerFactory.getLogger(Crawl.class);

    private final List<Source> sources;
    private final Visit visit;

    Crawl(List<Source> sources, Visit visit) {
        this.sources = sources;
        this.visit = visit;
    }

    @Override
    public String role() {
        return "crawl";
    }

    /** Throws where a document that was due did not come; the others have landed all the same. */
    @Override
    public void run() {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<Long>> rounds = sources.stream()
                .map(source -> threads.submit(() -> failures(source)))
                .toList();
        threads.shutdown();
        long failures = rounds.stream().mapToLong(Crawl::await).sum();
        if (failures > 0) {
            throw new IllegalStateException(failures + " fetches failed");
        }
    }

    private long failures(Source source) {
        return source.wanted().stream()
                .map(wanted -> visit.to(source.name(), wanted))
                .filter(FetchOutcome.FAILED::equals)
                .count();
    }

    private static long await(Future<Long> round) {
        try {
            return round.get();
        } catch (ExecutionException failed) {
            log.error("The round of a source broke off", failed.getCause());
            return 1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
