package imyeomsu.lck.event.journal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What this copy answered within one second to those who claimed from one Hot Time. */
final class JournalPage {

    /** A member was told that this coupon is his. */
    record Acknowledged(long memberId, int seq) {}

    private final long hotTimeId;
    private final Instant second;
    private final Map<Answer, Integer> outcomes = new EnumMap<>(Answer.class);
    private final Set<Acknowledged> acknowledged = new HashSet<>();

    JournalPage(long hotTimeId, Instant second) {
        this.hotTimeId = hotTimeId;
        this.second = second;
    }

    long hotTimeId() {
        return hotTimeId;
    }

    Instant second() {
        return second;
    }

    Map<Answer, Integer> outcomes() {
        return outcomes;
    }

    Set<Acknowledged> acknowledged() {
        return acknowledged;
    }

    void count(Answer answer) {
        outcomes.merge(answer, 1, Integer::sum);
    }

    /** What it takes in memory, in entries. */
    int size() {
        return 1 + acknowledged.size();
    }
}
