package imyeomsu.lck.common.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next cursor of the page after this one, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page out of a result that was read with one row more than the page holds.
     *
     * @param rows at most {@code limit + 1} rows, in order
     * @param limit the page's size
     * @param cursor gives the cursor that continues after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page with each item turned into another thing. */
    public <R> Page<R> map(Function<? super T, ? extends R> turn) {
        return new Page<>(items.stream().<R>map(turn).toList(), next);
    }
}
