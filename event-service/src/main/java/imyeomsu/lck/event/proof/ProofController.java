package imyeomsu.lck.event.proof;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.event.hottime.HotTimeViews;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is proven of a Hot Time that is over, for everybody, and for a winner what concerns the own coupon. */
@RestController
@RequestMapping("/api/v1/hot-times/{id}/proof")
class ProofController {

    private final HotTimeViews hotTimes;
    private final Proofs proofs;
    private final RecordList records;
    private final Inclusion inclusion;

    ProofController(HotTimeViews hotTimes, Proofs proofs, RecordList records, Inclusion inclusion) {
        this.hotTimes = hotTimes;
        this.proofs = proofs;
        this.records = records;
        this.inclusion = inclusion;
    }

    @GetMapping
    ResponseEntity<PublishedProof> proof(@PathVariable long id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(PublishedProof.of(find(id)));
    }

    /** Written by hand and not by a StreamingResponseBody, which ends after half a minute, however fast the reader is. */
    @GetMapping("/records")
    void records(@PathVariable long id, HttpServletResponse response) throws IOException {
        Proof proof = find(id);
        response.setContentType("application/x-ndjson");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"hot-time-" + id + "-records.ndjson\"");
        records.write(proof, response.getOutputStream());
    }

    @GetMapping("/me")
    ResponseEntity<WinnersProof> mine(@PathVariable long id, CurrentMember member) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inclusion.of(find(id), member.id()));
    }

    private Proof find(long id) {
        hotTimes.find(id);
        return proofs.find(id).orElseThrow(() -> Problem.notFound("NOT_SEALED"));
    }
}
