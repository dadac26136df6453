package imyeomsu.lck.match.calendar;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.match.game.MatchList;
import imyeomsu.lck.match.game.Matches;
import imyeomsu.lck.match.season.Rosters;
import imyeomsu.lck.match.season.SeasonList;
import imyeomsu.lck.match.snapshot.Answers;
import imyeomsu.lck.match.snapshot.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CalendarController {

    private record Asked(String team, Locale language) {}

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SeasonList seasons;
    private final Rosters rosters;
    private final Matches matches;
    private final Answers answers;
    private final MessageSource messages;

    CalendarController(SeasonList seasons, Rosters rosters, Matches matches, Answers answers, MessageSource messages) {
        this.seasons = seasons;
        this.rosters = rosters;
        this.matches = matches;
        this.answers = answers;
        this.messages = messages;
    }

    /** The matches of a team, else of all, in the named season, else in the current one. */
    @GetMapping(path = "/api/v1/calendar.ics", produces = "text/calendar")
    ResponseEntity<byte[]> calendar(
            @RequestParam(defaultValue = "") String team,
            @RequestParam(required = false) @Nullable String season,
            @RequestParam(required = false) @Nullable String lang,
            Locale callers,
            HttpServletRequest request,
            HttpServletResponse response) {
        String id = seasons.asked(season).orElseThrow(() -> Problem.notFound("SEASON_NOT_FOUND"));
        if (!team.isEmpty()) {
            rosters.requireTeam(id, team);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        Snapshot<MatchList> of = matches.of(id);
        Asked asked = new Asked(team, language(lang, callers));
        return answers.bytes(request, of.version(), asked, ICALENDAR, () -> write(id, of.value(), asked));
    }

    private byte[] write(String seasonId, MatchList of, Asked asked) {
        CalendarTexts texts = new CalendarTexts(messages, asked.language());
        return SeasonCalendar.of(
                texts.title(seasons.season(seasonId).name(), asked.team()),
                asked.team().isEmpty() ? of.matches() : of.ofTeam(asked.team()),
                matches.changedAt(seasonId),
                texts);
    }

    private static Locale language(@Nullable String lang, Locale callers) {
        if (lang == null || lang.isEmpty()) {
            return callers;
        }
        return switch (lang) {
            case "ko" -> Locale.KOREAN;
            case "en" -> Locale.ENGLISH;
            default -> throw Problem.invalidParameter("lang");
        };
    }
}
