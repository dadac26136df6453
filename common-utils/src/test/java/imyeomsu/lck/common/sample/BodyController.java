package imyeomsu.lck.common.sample;

import imyeomsu.lck.common.web.Localized;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what callers send. */
@RestController
class BodyController {

    record Thing(
            @NotBlank @Size(max = 10) String name,
            int count,
            @NotNull Instant at,
            @Nullable List<@Valid Localized> texts) {}

    @PostMapping("/open/things")
    @ResponseStatus(HttpStatus.CREATED)
    Thing make(@Valid @RequestBody Thing thing) {
        return thing;
    }

    @PutMapping("/open/things/{id}")
    Thing change(@PathVariable long id, @RequestParam @Min(1) int version, @Valid @RequestBody Thing thing) {
        return thing;
    }

    @GetMapping(path = "/open/things", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> list(@RequestParam @Min(1) @Max(100) int limit, @RequestParam LocalDate day) {
        return List.of(day + "/" + limit);
    }

    @GetMapping("/open/header")
    String header(@RequestHeader("X-Wanted") String wanted) {
        return wanted;
    }

    @PostMapping("/open/text")
    int length(Reader body) throws IOException {
        char[] some = new char[1024];
        int length = 0;
        for (int got = body.read(some); got >= 0; got = body.read(some)) {
            length += got;
        }
        return length;
    }

    /** No rule names it, so the rules deny it. */
    @PostMapping(path = "/hidden", consumes = MediaType.APPLICATION_JSON_VALUE)
    void hidden() {}
}
