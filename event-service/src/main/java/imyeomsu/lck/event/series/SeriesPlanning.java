package imyeomsu.lck.event.series;

import imyeomsu.lck.common.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** What administrators do to series. What was made of one before a change stays as it is. */
@Service
class SeriesPlanning {

    private static final Logger log = LoggerFactory.getLogger(SeriesPlanning.class);

    private final AllSeries all;
    private final SeriesMaking making;

    SeriesPlanning(AllSeries all, SeriesMaking making) {
        this.all = all;
        this.making = making;
    }

    Series create(SeriesPlan plan, long by) {
        return withHotTimes(all.add(plan, by));
    }

    Series edit(long id, SeriesPlan plan, long revision) {
        if (!all.edit(id, plan, revision)) {
            Series present = present(id);
            throw new Problem(HttpStatus.CONFLICT, present.active() ? "CHANGED_MEANWHILE" : "WRONG_STATE");
        }
        return withHotTimes(id);
    }

    void stop(long id) {
        if (!all.stop(id)) {
            present(id);
            throw new Problem(HttpStatus.CONFLICT, "WRONG_STATE");
        }
    }

    private Series present(long id) {
        return all.find(id).orElseThrow(() -> Problem.notFound("SERIES_NOT_FOUND"));
    }

    /** The series is stored: what can't be made at once is made in the background. */
    private Series withHotTimes(long id) {
        Series series = present(id);
        try {
            making.make(series);
        } catch (DataAccessException | TransactionException away) {
            log.warn("Hot Times of series {} are made later: {}", id, away.toString());
        }
        return series;
    }
}
