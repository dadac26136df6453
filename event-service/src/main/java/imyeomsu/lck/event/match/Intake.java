package imyeomsu.lck.event.match;

import imyeomsu.lck.event.feed.FeedPage;
import imyeomsu.lck.event.feed.Takeover;
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
class Intake implements Takeover<Cursor, MatchTold> {

    private final MatchCopy copy;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Intake(MatchCopy copy, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.copy = copy;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Cursor place() {
        return copy.cursor();
    }

    @Override
    public boolean take(Cursor known, FeedPage<MatchTold> page) {
        Cursor moved = known.advanced(page.endAfter(known.number()));
        return whileStillAt(known, () -> {
            write(moved, page.changes());
            // A feed without a single change replaces nothing: its database has just been made.
            boolean whole = moved.number() >= page.last() && moved.number() > 0;
            copy.move(moved.isRereading() && whole ? served(moved) : moved);
        });
    }

    /** Beside what is served. */
    @Override
    public boolean beginAgain(Cursor known, String feedId) {
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

    private void write(Cursor cursor, List<MatchTold> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<String, MatchTold> newest = new LinkedHashMap<>();
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
