package imyeomsu.lck.event.claim;

import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.database.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Who has a coupon of a Hot Time that is over. Plain arrays: twenty bytes a winner, and there may be a million. */
final class Winners {

    private final long[] members;
    private final int[] seqs;
    private final long[] issuedAt;

    private Winners(long[] members, int[] seqs, long[] issuedAt) {
        this.members = members;
        this.seqs = seqs;
        this.issuedAt = issuedAt;
    }

    /**
     * Reads the columns {@code member_id, seq, issued_at}, in order of the members.
     *
     * @param expected how many there are
     * @return nothing where there are more or fewer
     */
    static Optional<Winners> read(ResultSet rows, int expected) throws SQLException {
        Winners winners = new Winners(new long[expected], new int[expected], new long[expected]);
        int count = 0;
        for (; rows.next(); count++) {
            if (count == expected) {
                return Optional.empty();
            }
            winners.set(count, rows);
        }
        return count == expected ? Optional.of(winners) : Optional.empty();
    }

    Optional<Place> place(long memberId) {
        int at = Arrays.binarySearch(members, memberId);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Place(seqs[at], Instant.EPOCH.plus(issuedAt[at], ChronoUnit.MICROS)));
    }

    private void set(int at, ResultSet row) throws SQLException {
        members[at] = row.getLong("member_id");
        seqs[at] = row.getInt("seq");
        issuedAt[at] = ChronoUnit.MICROS.between(Instant.EPOCH, DatabaseTime.read(row, "issued_at"));
    }
}
