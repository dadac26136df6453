package imyeomsu.lck.match.report.reading;

import imyeomsu.lck.match.report.MatchReport.State;
import java.util.Locale;

/** What sources call the state of a match. */
public final class States {

    private States() {}

    public static State of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "unstarted", "scheduled", "before", "upcoming", "postponed" -> State.SCHEDULED;
            case "inprogress", "in_progress", "live", "started" -> State.LIVE;
            case "completed", "finished", "result", "forfeit", "forfeited" -> State.FINISHED;
            case "cancelled", "canceled", "cancel", "nullified", "void" -> State.CANCELLED;
            default -> throw new BadRow("BAD_STATE", "An unknown state");
        };
    }
}
