package imyeomsu.lck.suite.bench.claims.peer;

import imyeomsu.lck.common.problem.Problem;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stock of each Hot Time, read once: the ancestor had the constant 100 here, and the peer shall not pay for ours. */
@Component
public class Stocks {

    private final Map<Long, Integer> known = new ConcurrentHashMap<>();
    private final JdbcClient database;

    Stocks(JdbcClient database) {
        this.database = database;
    }

    public int of(long hotTimeId) {
        return known.computeIfAbsent(hotTimeId, this::read);
    }

    private int read(long hotTimeId) {
        return database.sql("SELECT stock FROM hot_time WHERE id = ?")
                .param(hotTimeId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
    }
}
