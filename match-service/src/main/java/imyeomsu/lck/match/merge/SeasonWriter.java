package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonBook;
import imyeomsu.lck.match.catalogue.SeasonPlan;
import imyeomsu.lck.match.feed.ChangeFeed;
import imyeomsu.lck.match.merge.SeasonRows.TeamRow;
import imyeomsu.lck.match.merge.SeasonTables.Written;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonChanged;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.team.TeamIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what follows for one season, gives the changed matches their numbers in the feed and tells who listens. */
@Component
class SeasonWriter {

    private final SeasonBook book;
    private final SeasonHead head;
    private final SightingTable sightings;
    private final SeasonTables tables;
    private final ChangeFeed feed;
    private final MatchMerge merge;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeasonWriter(
            SeasonBook book,
            SeasonHead head,
            SightingTable sightings,
            SeasonTables tables,
            ChangeFeed feed,
            Precedence precedence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.head = head;
        this.sightings = sightings;
        this.tables = tables;
        this.feed = feed;
        this.merge = new MatchMerge(precedence);
        this.events = events;
        this.clock = clock;
    }

    /** Locks the season, which begins to exist if it did not. */
    OpenSeason open(SeasonPlan plan, List<LocalDate> days, @Nullable Integer weeks, TeamIdentity teams) {
        SeasonHead.Row stored = head.lock(SeasonHead.Row.of(
                plan, days.get(0), days.get(days.size() - 1), weeks, MatchRow.column(clock.instant())));
        if (!Objects.equals(stored.shiftedWeeks(), weeks)) {
            throw new DocumentHeld(
                    "MOVED",
                    "Season %s stands %s weeks later than it was played, the document says %s"
                            .formatted(plan.id(), stored.shiftedWeeks(), weeks));
        }
        return new OpenSeason(plan, stored, teams, sightings.ofSeason(plan.id()));
    }

    /** Locks a season that is there. */
    OpenSeason reopen(String seasonId, TeamIdentity teams) {
        SeasonHead.Row stored = head.lock(seasonId);
        return new OpenSeason(
                book.season(seasonId, stored.originalYear()), stored, teams, sightings.ofSeason(seasonId));
    }

    /** How many matches are other than before. */
    int write(OpenSeason season) {
        SeasonPlan plan = season.plan();
        SeasonMatches matches = new SeasonMatches(
                plan, tables.matches(plan.id()), season.sightings(), tables.corrections(plan.id()), merge);
        List<LocalDate> days = matches.rows().stream()
                .map(match -> LeagueTime.dayOf(match.start()))
                .sorted()
                .toList();
        SeasonHead.Row stored = season.head();
        LocalDateTime now = laterOf(clock.instant(), stored.changedAt());
        Written written = tables.write(
                plan.id(),
                new SeasonRows(matches.stages(), roster(season, matches.rows(), days), matches.rows(), matches.games()),
                now);
        SeasonHead.Row wanted =
                SeasonHead.Row.of(plan, days.get(0), days.get(days.size() - 1), stored.shiftedWeeks(), now);
        if (written.rows() > 0 || !wanted.equals(at(stored, now))) {
            head.change(wanted);
            feed.append(plan.id(), written.matches(), now.toInstant(ZoneOffset.UTC));
            events.publishEvent(new SeasonChanged(plan.id()));
        }
        return written.matches().size();
    }

    /** Teams under the names they went by when the season began, no two under one code. */
    private static List<TeamRow> roster(OpenSeason season, List<MatchRow> matches, List<LocalDate> days) {
        Integer weeks = season.head().shiftedWeeks();
        LocalDate began = weeks == null ? days.get(0) : days.get(0).minusWeeks(weeks);
        Set<String> ids = new TreeSet<>();
        matches.forEach(match -> Stream.of(match.team1Id(), match.team2Id())
                .filter(Objects::nonNull)
                .forEach(ids::add));
        List<TeamRow> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String id : ids) {
            TeamName name = season.teams().nameOf(id, began);
            String code = name.code();
            for (int number = 2; !codes.add(code); number++) {
                code = name.code().substring(0, Math.min(8, name.code().length())) + number;
            }
            rows.add(new TeamRow(
                    season.plan().id(), id, code, name.name().ko(), name.name().en()));
        }
        return rows;
    }

    private static SeasonHead.Row at(SeasonHead.Row row, LocalDateTime changedAt) {
        return new SeasonHead.Row(
                row.id(),
                row.league(),
                row.originalYear(),
                row.nameKo(),
                row.nameEn(),
                row.startsOn(),
                row.endsOn(),
                row.shiftedWeeks(),
                changedAt);
    }

    /** A copy whose clock is behind must not take back what another has told. */
    private static LocalDateTime laterOf(Instant now, LocalDateTime stored) {
        LocalDateTime column = MatchRow.column(now);
        return stored.isAfter(column) ? stored : column;
    }
}
