package imyeomsu.lck.match.season;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.common.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/seasons")
class SeasonController {

    record StageView(String id, Localized name, List<RankingRule> rules) {}

    record SeasonView(
            String id,
            String league,
            Localized name,
            LocalDate startsOn,
            LocalDate endsOn,
            List<StageView> stages,
            boolean current,
            int shiftedWeeks,
            int originalYear) {}

    private final SeasonCatalog catalog;

    SeasonController(SeasonCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    ResponseEntity<Page<SeasonView>> all(WebRequest request) {
        List<Season> all = catalog.all();
        return Revalidated.answer(
                request,
                tag(all),
                () -> new Page<>(
                        all.stream().map(season -> view(season, all.get(0))).toList(), null));
    }

    @GetMapping("/{id}")
    ResponseEntity<SeasonView> one(@PathVariable String id, WebRequest request) {
        Season season = catalog.season(id);
        List<Season> all = catalog.all();
        // Another season may take over as the current one, so one season's view hangs on all of them.
        return Revalidated.answer(request, id + "." + tag(all), () -> view(season, all.get(0)));
    }

    private static String tag(List<Season> all) {
        long revisions = all.stream().mapToLong(Season::revision).sum();
        long latest = all.stream()
                .mapToLong(season -> season.changedAt().toEpochMilli())
                .max()
                .orElse(0);
        return "all.%d.%s".formatted(revisions, Long.toHexString(latest));
    }

    private SeasonView view(Season season, Season current) {
        return new SeasonView(
                season.id(),
                season.league(),
                season.name(),
                season.startsOn(),
                season.endsOn(),
                catalog.stages(season).stream()
                        .map(stage -> new StageView(stage.id(), stage.name(), stage.rules()))
                        .toList(),
                season.id().equals(current.id()),
                season.shiftedWeeks(),
                season.originalYear());
    }
}
