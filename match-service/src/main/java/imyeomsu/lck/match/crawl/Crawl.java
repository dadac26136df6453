package imyeomsu.lck.match.crawl;

import imyeomsu.lck.common.lock.FencedLock;
import imyeomsu.lck.common.lock.Hold;
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
    private final FencedLock lock;

    Crawl(List<Source> sources, Visit visit, FencedLock lock) {
        this.sources = sources;
        this.visit = visit;
        this.lock = lock;
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

    /** Nothing to do where another copy is at it. */
    private long failures(Source source) {
        try (Hold hold = lock.tryAcquire("crawl:" + source.name()).orElse(null)) {
            return hold == null ? 0 : failures(source, hold);
        }
    }

    private long failures(Source source, Hold hold) {
        return source.wanted().stream()
                .takeWhile(wanted -> hold.isHeld())
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
