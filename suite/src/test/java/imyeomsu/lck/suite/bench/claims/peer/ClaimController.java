package imyeomsu.lck.suite.bench.claims.peer;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.suite.bench.claims.peer.Way.Won;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClaimController {

    private final Way way;

    ClaimController(Map<String, Way> ways, @Value("${peer.way:old}") String way) {
        this.way = ways.get(way);
    }

    record Answer(long hotTimeId, long number, Instant issuedAt) {}

    @PostMapping("/api/v1/hot-times/{id}/claims")
    ResponseEntity<Answer> claim(@PathVariable long id, CurrentMember member) {
        Won won = way.claim(id, member.id()).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "SOLD_OUT"));
        return ResponseEntity.status(HttpStatus.CREATED).body(new Answer(id, won.number(), won.at()));
    }
}
