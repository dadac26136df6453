package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonBook;
import imyeomsu.lck.match.catalogue.SeasonBook.Place;
import imyeomsu.lck.match.report.MatchReport;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import imyeomsu.lck.match.team.TeamIdentities;
import imyeomsu.lck.match.team.TeamIdentity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the seasons up to what a document says, in the caller's transaction: all of it or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeasonMerge {

    /**
     * @param matches how many the document tells that have a place
     * @param changed how many of ours are other than before
     * @param findings rows that were left out, and why
     */
    public record Outcome(int matches, int changed, List<RowFinding> findings) {}

    private record Placed(MatchReport report, Place place) {}

    private final SeasonBook book;
    private final TeamIdentities teams;
    private final SightingTable sightings;
    private final SeasonWriter writer;

    SeasonMerge(SeasonBook book, TeamIdentities teams, SightingTable sightings, SeasonWriter writer) {
        this.book = book;
        this.teams = teams;
        this.sightings = sightings;
        this.writer = writer;
    }

    /** A season under its lock whose matches are to be worked out anew. */
    public static final class Reopened {

        private final OpenSeason season;
        private final SeasonWriter writer;

        private Reopened(OpenSeason season, SeasonWriter writer) {
            this.season = season;
            this.writer = writer;
        }

        public void write() {
            writer.write(season);
        }
    }

    /** Locks a season for something that the sources do not say, such as a correction. */
    public Reopened reopen(String seasonId) {
        return new Reopened(writer.reopen(seasonId, teams.open()), writer);
    }

    /** @throws DocumentHeld when the document says less than before; the transaction must not be committed then */
    public Outcome take(MatchDocument document) {
        List<RowFinding> findings = new ArrayList<>();
        TeamIdentity identity = teams.open();
        List<StoredSighting> told = new ArrayList<>();
        List<OpenSeason> open = new ArrayList<>();
        for (List<Placed> placed : bySeason(document, findings)) {
            OpenSeason season = writer.open(placed.get(0).place().season(), days(placed), weeks(placed), identity);
            List<StoredSighting> assigned = new MatchIdentity(
                            document.source(), document.name(), season.plan(), season.sightings())
                    .assign(placed.stream()
                            .map(one -> report(document, one, identity))
                            .toList());
            season.add(assigned);
            told.addAll(assigned);
            open.add(season);
        }
        List<StoredSighting> before = sightings.ofDocument(document.source(), document.name());
        DriftGuard.check(document, before, told);
        int changed = open.stream().mapToInt(writer::write).sum();
        sightings.forget(renamed(before, told));
        sightings.put(told);
        return new Outcome(told.size(), changed, findings);
    }

    /** Seasons in one order, or two writers could wait for each other's. */
    private Collection<List<Placed>> bySeason(MatchDocument document, List<RowFinding> findings) {
        Map<String, List<Placed>> seasons = new TreeMap<>();
        for (MatchReport report : document.matches()) {
            book.place(report.season(), report.day())
                    .ifPresentOrElse(
                            place -> seasons.computeIfAbsent(place.season().id(), none -> new ArrayList<>())
                                    .add(new Placed(report, place)),
                            () -> findings.add(new RowFinding(
                                    report.key(), "NO_SEASON", "The league had no season on " + report.day())));
        }
        return seasons.values();
    }

    private static List<LocalDate> days(List<Placed> placed) {
        return placed.stream().map(one -> one.report().day()).sorted().toList();
    }

    private static @Nullable Integer weeks(List<Placed> placed) {
        return placed.get(0).report().season().shiftedWeeks();
    }

    private static MatchIdentity.Report report(MatchDocument document, Placed placed, TeamIdentity teams) {
        MatchReport report = placed.report();
        Integer weeks = report.season().shiftedWeeks();
        LocalDate played = weeks == null ? report.day() : report.day().minusWeeks(weeks);
        return new MatchIdentity.Report(
                document.key(report),
                report.key(),
                new Sighting(
                        placed.place().season().id(),
                        placed.place().stage().id(),
                        report.season().block(),
                        report.day(),
                        report.start(),
                        report.startActual(),
                        report.bestOf(),
                        team(document, report.team1(), played, teams),
                        team(document, report.team2(), played, teams),
                        report.state(),
                        report.score1(),
                        report.score2(),
                        report.tiebreak() || placed.place().tiebreak(),
                        report.forfeit(),
                        report.games()));
    }

    private static @Nullable String team(
            MatchDocument document, @Nullable TeamRef team, LocalDate played, TeamIdentity teams) {
        return team == null ? null : teams.of(document.source(), team, played);
    }

    /** What the source now calls by another key: a page was moved. */
    private static List<StoredSighting> renamed(List<StoredSighting> before, List<StoredSighting> told) {
        Map<String, String> keys = new HashMap<>();
        told.forEach(seen -> keys.put(seen.matchId(), seen.key()));
        return before.stream()
                .filter(seen -> keys.containsKey(seen.matchId()) && !seen.key().equals(keys.get(seen.matchId())))
                .toList();
    }
}
