package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.report.MatchReport.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses a document that says less than the same source said before: sources break, and break quietly. */
final class DriftGuard {

    private DriftGuard() {}

    /**
     * @param before what the document said last
     * @param now what it says this time
     */
    static void check(MatchDocument document, List<StoredSighting> before, List<StoredSighting> now) {
        if (document.accepted()) {
            return;
        }
        Set<String> told = now.stream().map(StoredSighting::matchId).collect(Collectors.toSet());
        List<String> missing = before.stream()
                .map(StoredSighting::matchId)
                .filter(match -> !told.contains(match))
                .distinct()
                .sorted()
                .toList();
        if (!document.partial() && missing.size() > forgiven(document, before.size())) {
            throw new DocumentHeld(
                    "MATCHES_MISSING",
                    "%d of %d matches are missing, such as %s"
                            .formatted(missing.size(), before.size(), missing.get(0)));
        }
        List<String> poorer = new ArrayList<>();
        for (StoredSighting seen : now) {
            Sighting was = MatchIdentity.before(before, seen);
            String lost = was == null ? null : lost(was, seen.sighting());
            if (lost != null) {
                poorer.add(lost + " of " + seen.matchId());
            }
        }
        if (!poorer.isEmpty()) {
            throw new DocumentHeld(
                    "FIELDS_MISSING",
                    "%d matches lost something, such as the %s".formatted(poorer.size(), poorer.get(0)));
        }
    }

    /** A few lines that could not be read may be the missing ones; where it is every tenth, the source is broken. */
    private static int forgiven(MatchDocument document, int before) {
        return Math.min(document.unusable(), Math.max(1, before / 10));
    }

    private static @Nullable String lost(Sighting was, Sighting now) {
        boolean open = now.state() != State.CANCELLED;
        if (was.finished() && !now.finished() && open) {
            return "result";
        }
        if (was.teamsKnown() && !now.teamsKnown()) {
            return "teams";
        }
        if (was.start() != null && now.start() == null) {
            return "start";
        }
        if (was.bestOf() != null && now.bestOf() == null) {
            return "number of games";
        }
        return was.finished() && open && now.games().size() < was.games().size() ? "games" : null;
    }
}
