package imyeomsu.lck.event.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.key.Blinder;
import imyeomsu.lck.event.key.Blinder.Blind;
import imyeomsu.lck.event.key.Keys;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Entering a draw, and the list of who did. */
@Service
class Entries {

    private static final String FIRST = "";

    private final Draws draws;
    private final Blinder blinder;

    Entries(Draws draws, Keys keys) {
        this.draws = draws;
        this.blinder = new Blinder(keys.forPurpose("draw-blind"));
    }

    /** @param isNew whether it was made by this call */
    record Entered(Entry entry, boolean isNew) {}

    Entered enter(long hotTimeId, long memberId) {
        Blind blind = blinder.of(memberId, hotTimeId);
        Entry entry = Entry.of(hotTimeId, memberId, blind);
        try {
            if (draws.hasEntered(hotTimeId, memberId)) {
                return new Entered(entry, false);
            }
            if (!draws.enter(hotTimeId, memberId, blind.value())) {
                throw new Problem(HttpStatus.CONFLICT, "TOO_LATE");
            }
            return new Entered(entry, true);
        } catch (DuplicateKeyException twiceAtOnce) {
            return new Entered(entry, false);
        }
    }

    Optional<Entry> of(long hotTimeId, long memberId) {
        return draws.hasEntered(hotTimeId, memberId)
                ? Optional.of(Entry.of(hotTimeId, memberId, blinder.of(memberId, hotTimeId)))
                : Optional.empty();
    }

    /** A line each. No connection is kept while somebody reads them slowly. */
    void write(long hotTimeId, OutputStream out) throws IOException {
        for (List<String> next = draws.entries(hotTimeId, FIRST);
                !next.isEmpty();
                next = draws.entries(hotTimeId, next.get(next.size() - 1))) {
            for (String blind : next) {
                out.write(("{\"blind\":\"" + blind + "\"}\n").getBytes(US_ASCII));
            }
        }
    }
}
