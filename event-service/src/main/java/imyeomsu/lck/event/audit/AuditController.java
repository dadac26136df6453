package imyeomsu.lck.event.audit;

import imyeomsu.lck.common.problem.Problem;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Audits for administrators. */
@RestController
@RequestMapping("/api/v1/admin/hot-times/{id}/audit")
class AuditController {

    private static final int MOST = 20;

    private final Audits audits;
    private final AuditRuns runs;

    AuditController(Audits audits, AuditRuns runs) {
        this.audits = audits;
        this.runs = runs;
    }

    /** @param history the newest first */
    record Overview(@Nullable AuditRun last, List<AuditRun> history) {}

    @GetMapping
    ResponseEntity<Overview> overview(@PathVariable long id) {
        List<AuditRun> latest = runs.latest(id, MOST);
        if (latest.isEmpty() && !runs.exists(id)) {
            throw Problem.notFound("HOT_TIME_NOT_FOUND");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Overview(latest.isEmpty() ? null : latest.get(0), latest));
    }

    @PostMapping
    ResponseEntity<AuditRun> run(@PathVariable long id) {
        AuditRun run = audits.onDemand(id);
        return ResponseEntity.created(URI.create("/api/v1/admin/hot-times/" + id + "/audit"))
                .cacheControl(CacheControl.noStore())
                .body(run);
    }
}
