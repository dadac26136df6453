package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One side of a duel, to be run again and again. */
@FunctionalInterface
public interface Round {

    /** @param connections requests under way at once */
    Outcome run(int connections) throws IOException, SQLException;
}
