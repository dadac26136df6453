package imyeomsu.lck.auth.consent;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to agree to before one becomes a member. */
@RestController
class ConsentController {

    private final ConsentTexts texts;

    ConsentController(ConsentTexts texts) {
        this.texts = texts;
    }

    record Wanted(ConsentKind kind, String version, boolean required) {}

    record AllWanted(List<Wanted> items) {}

    @GetMapping("/api/v1/members/consents")
    ResponseEntity<AllWanted> consents() {
        List<Wanted> items = Arrays.stream(ConsentKind.values())
                .map(kind -> new Wanted(kind, texts.version(kind), kind.isRequired()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(new AllWanted(items));
    }
}
