package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.Landing;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which landed documents there are to read. */
@Component
class DocumentQueue {

    private final Landing landing;
    private final DocumentRecords records;

    DocumentQueue(Landing landing, DocumentRecords records) {
        this.landing = landing;
        this.records = records;
    }

    /** The named document for a replay, else all. Whatever says who the teams are comes before what they play. */
    List<Head> heads(Trigger trigger) {
        Trigger.Replay replay = trigger.replay();
        return landing.heads().stream()
                .filter(head -> replay == null
                        || head.source().equals(replay.source()) && head.key().equals(replay.document()))
                .sorted(Comparator.comparing((Head head) -> !tellsTeams(head))
                        .thenComparing(Head::source)
                        .thenComparing(Head::key))
                .toList();
    }

    boolean hasNews() {
        return landing.heads().stream().anyMatch(this::isNew);
    }

    /** Whether this version was never looked at. */
    boolean isNew(Head head) {
        return records.find(head.source(), head.key())
                .map(row -> !row.hash().equals(head.hash()))
                .orElse(true);
    }

    /** A document held back may be fine once another one was read: a match may have moved from this month to the next. */
    boolean isToBeRead(Head head) {
        return records.find(head.source(), head.key())
                .map(row -> !row.hash().equals(head.hash()) || row.state() == DocumentRecords.State.HELD)
                .orElse(true);
    }

    private static boolean tellsTeams(Head head) {
        return switch (head.format()) {
            case LOLESPORTS_TEAMS, NAVER_TEAM_RANKING, LOLESPORTS_STANDINGS -> true;
            default -> false;
        };
    }
}
