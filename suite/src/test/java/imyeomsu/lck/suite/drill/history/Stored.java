package imyeomsu.lck.suite.drill.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the database holds of one Hot Time once all is quiet.
 *
 * @param stock in the end
 * @param issued as the Hot Time counts them
 * @param rows in order of their numbers
 */
public record Stored(int stock, int issued, List<Row> rows) {

    public record Row(int seq, long member) {}

    Set<Row> asSet() {
        return new HashSet<>(rows);
    }

    Set<Long> owners() {
        return rows.stream().map(Row::member).collect(Collectors.toSet());
    }
}
