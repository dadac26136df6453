package imyeomsu.lck.match.correction;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.game.MatchView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/matches/{id}/result")
class CorrectionController {

    /** @param state FINISHED with both scores, or CANCELLED with none */
    record CorrectResult(
            @NotNull MatchState state,
            @Min(0) @Max(9) @Nullable Integer score1,
            @Min(0) @Max(9) @Nullable Integer score2,
            @NotBlank @Size(max = 500) String reason) {}

    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    Page<Correction> history(@PathVariable String id) {
        return new Page<>(corrections.of(id), null);
    }

    @PutMapping
    MatchView set(@PathVariable String id, @Valid @RequestBody CorrectResult wanted, CurrentMember admin) {
        return corrections.set(
                id,
                wanted.state(),
                wanted.score1(),
                wanted.score2(),
                wanted.reason().strip(),
                admin.id());
    }

    @DeleteMapping
    MatchView lift(@PathVariable String id, CurrentMember admin) {
        return corrections.lifted(id, admin.id());
    }
}
