package imyeomsu.lck.auth.suite;

import imyeomsu.lck.common.heartbeat.Copies;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The health of the whole suite. Redis is asked, the database of this service is not. */
@RestController
class SuiteHealthController {

    private final Copies copies;
    private final Clock clock;

    SuiteHealthController(Copies copies, Clock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping("/api/v1/admin/suite-health")
    ResponseEntity<SuiteHealth> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SuiteHealth.of(copies.heard(), clock.instant()));
    }
}
