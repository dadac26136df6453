package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.game.GameMatch;
import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.game.Schedule;
import imyeomsu.lck.match.season.LeagueTime;
import imyeomsu.lck.match.season.SeasonCatalog;
import imyeomsu.lck.match.season.SeasonRoster;
import imyeomsu.lck.match.season.Stage;
import imyeomsu.lck.match.season.StageFormat;
import imyeomsu.lck.match.standings.StageMatches.Unlisted;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Picks the matches that count in a stage's table. */
@Component
class StageReader {

    private final SeasonCatalog catalog;
    private final Schedule schedule;

    StageReader(SeasonCatalog catalog, Schedule schedule) {
        this.catalog = catalog;
        this.schedule = schedule;
    }

    SeasonTables read(String seasonId) {
        SeasonRoster roster = catalog.roster(seasonId);
        return new SeasonTables(
                roster.names(),
                catalog.stages(catalog.season(seasonId)).stream()
                        .map(stage -> new StageTable(
                                stage.id(), stage.rules(), stage.advance(), matches(seasonId, stage, roster)))
                        .toList());
    }

    /** A stage in which winners go on has no table, so nothing counts in it. */
    private StageMatches matches(String seasonId, Stage stage, SeasonRoster roster) {
        return stage.format() == StageFormat.BRACKET
                ? StageMatches.NONE
                : pick(stage, schedule.of(seasonId, stage.counted()), roster);
    }

    private static StageMatches pick(Stage stage, List<GameMatch> counted, SeasonRoster roster) {
        List<GameMatch> own = counted.stream()
                .filter(match -> stage.own().contains(match.stageId()))
                .toList();
        Set<String> teams = new TreeSet<>();
        own.stream()
                .flatMap(match -> Stream.of(match.team1Id(), match.team2Id()))
                .filter(team -> team != null)
                .forEach(team -> teams.add(code(team, roster)));
        List<Fixture> fixtures = counted.stream()
                .filter(match -> match.state() != MatchState.CANCELLED && known(match))
                // An earlier stage's tie-break was about places there.
                .filter(match -> !match.tiebreak() || stage.own().contains(match.stageId()))
                .map(match -> fixture(match, stage, roster))
                .filter(fixture -> teams.contains(fixture.team1()) || teams.contains(fixture.team2()))
                .toList();
        return new StageMatches(List.copyOf(teams), fixtures, unlisted(stage, teams, own, roster));
    }

    private static Unlisted unlisted(Stage stage, Set<String> teams, List<GameMatch> own, SeasonRoster roster) {
        List<Fixture> met = own.stream()
                .filter(match -> known(match) && !match.tiebreak())
                .map(match -> fixture(match, stage, roster))
                .toList();
        // A phase in groups lists each team of a group with somebody of it before long.
        List<Set<String>> groups = isGrouped(stage) ? Meetings.groups(met) : List.of(teams);
        List<Fixture> meetings = Meetings.missing(groups, met, stage.meetings());
        List<GameMatch> open = own.stream()
                .filter(match -> !known(match) && !match.finished() && match.state() != MatchState.CANCELLED)
                .toList();
        long columns = open.stream().filter(match -> !match.tiebreak()).count();
        boolean groupsUnknown = isGrouped(stage) && groups.size() != stage.own().size() - 1;
        return new Unlisted(meetings, groupsUnknown || columns > meetings.size(), columns < open.size());
    }

    private static boolean isGrouped(Stage stage) {
        return stage.own().size() > 1;
    }

    private static boolean known(GameMatch match) {
        return match.team1Id() != null && match.team2Id() != null;
    }

    private static Fixture fixture(GameMatch match, Stage stage, SeasonRoster roster) {
        Fixture open = new Fixture(
                match.id(),
                LeagueTime.dayOf(match.startsAt()),
                stage.own().contains(match.stageId()),
                code(match.team1Id(), roster),
                code(match.team2Id(), roster),
                match.bestOf(),
                match.tiebreak(),
                null);
        Integer score1 = match.score1();
        Integer score2 = match.score2();
        return match.finished() && score1 != null && score2 != null ? open.ended(score1, score2) : open;
    }

    private static String code(@Nullable String teamId, SeasonRoster roster) {
        return roster.name(teamId).code();
    }
}
