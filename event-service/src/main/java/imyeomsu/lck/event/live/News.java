package imyeomsu.lck.event.live;

import imyeomsu.lck.event.hottime.Standing;
import java.util.List;
import java.util.Objects;

/**
 * What one copy tells the others. Releases beside each other read each other's: unknown fields are passed over.
 *
 * @param copy who says so
 */
record News(String copy, List<Item> items) {

    record Item(long id, Standing standing) {

        Item {
            Objects.requireNonNull(standing.phase());
            Objects.requireNonNull(standing.opensAt());
            Objects.requireNonNull(standing.closesAt());
            Objects.requireNonNull(standing.asOf());
        }
    }

    News {
        Objects.requireNonNull(copy);
        items = List.copyOf(items);
    }
}
