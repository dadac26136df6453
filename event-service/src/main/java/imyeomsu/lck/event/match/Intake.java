package imyeomsu.lck.event.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes changes over: matches, cursor and what listeners do all commit together, or nothing of it does. */
@Component
class Intake {

    private final MatchCopy copy;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Intake(MatchCopy copy, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.copy = copy;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Takes over what was answered to a question from {@code known}.
     *
     * @return false where the cursor has moved since, or is being moved: then somebody else took the same changes
     */
    boolean take(Cursor known, FeedPage page) {
        Cursor moved = known.advanced(page.endAfter(known.number()));
        return whileStillAt(known, () -> {
            write(moved, page.changes());
            // A feed without a single change replaces nothing: its database has just been made.
            boolean whole = moved.number() >= page.last() && moved.number() > 0;
            copy.move(moved.isRereading() && whole ? served(moved) : moved);
        });
    }

    /** Goes back to the beginning of a feed, beside what is served. */
    boolean beginAgain(Cursor known, String feedId) {
        return whileStillAt(known, () -> copy.move(known.atTheBeginningOf(feedId)));
    }

    private boolean whileStillAt(Cursor known, Runnable work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean mine = copy.lock(known);
            if (mine) {
                work.run();
            }
            return mine;
        }));
    }

    private void write(Cursor cursor, List<FeedPage.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, FeedPage.Change> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.match().id(), change));
        Map<String, Match> known = copy.some(cursor.generation(), newest.keySet());
        copy.put(cursor.generation(), newest.values());
        if (!cursor.isRereading()) {
            changes.forEach(change -> tell(known.put(change.match().id(), change.match()), change.match()));
        }
    }

    /** From now on the feed that was read again is shown. */
    private Cursor served(Cursor cursor) {
        Map<String, Match> before = copy.all(cursor.served());
        Map<String, Match> now = copy.all(cursor.generation());
        now.forEach((id, match) -> {
            if (!match.equals(before.get(id))) {
                tell(before.get(id), match);
            }
        });
        before.forEach((id, match) -> {
            if (!now.containsKey(id)) {
                tell(match, null);
            }
        });
        copy.sweep(cursor.generation());
        return cursor.serving();
    }

    private void tell(@Nullable Match before, @Nullable Match now) {
        events.publishEvent(new MatchChanged(before, now));
    }
}
