package imyeomsu.lck.event.draw;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.hottime.HotTimeViews;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lot for those who are there before the opening. */
@RestController
@RequestMapping("/api/v1/hot-times/{id}/draw")
class DrawController {

    private final HotTimeViews hotTimes;
    private final DrawViews draws;
    private final Entries entries;

    DrawController(HotTimeViews hotTimes, DrawViews draws, Entries entries) {
        this.hotTimes = hotTimes;
        this.draws = draws;
        this.entries = entries;
    }

    /** Who enters stands in the session and what in the path: there is nothing more to say. */
    record Nothing() {}

    @GetMapping
    ResponseEntity<Draw> draw(@PathVariable long id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(draws.find(id));
    }

    @PostMapping("/entries")
    ResponseEntity<Entry> enter(
            @PathVariable long id, CurrentMember member, @RequestBody(required = false) @Nullable Nothing body) {
        draws.find(id);
        hotTimes.find(id).offer().eligibility().require(member);
        Entries.Entered entered = entries.enter(id, member.id());
        ResponseEntity.BodyBuilder answer = entered.isNew()
                ? ResponseEntity.created(URI.create("/api/v1/hot-times/" + id + "/draw/entries/me"))
                : ResponseEntity.ok();
        return answer.cacheControl(CacheControl.noStore()).body(entered.entry());
    }

    @GetMapping("/entries/me")
    ResponseEntity<Entry> mine(@PathVariable long id, CurrentMember member) {
        draws.find(id);
        Entry mine = entries.of(id, member.id()).orElseThrow(() -> Problem.notFound("NO_ENTRY"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mine);
    }

    @GetMapping("/entries")
    void list(@PathVariable long id, HttpServletResponse response) throws IOException {
        if (!draws.find(id).isRevealed()) {
            throw new Problem(HttpStatus.CONFLICT, "NOT_DRAWN");
        }
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"hot-time-" + id + "-entries.ndjson\"");
        entries.write(id, response.getOutputStream());
    }
}
