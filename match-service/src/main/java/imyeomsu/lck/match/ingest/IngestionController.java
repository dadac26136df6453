package imyeomsu.lck.match.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.web.Cursor;
import imyeomsu.lck.common.web.Page;
import imyeomsu.lck.match.ingest.Findings.Finding;
import imyeomsu.lck.match.ingest.IngestionRuns.Run;
import imyeomsu.lck.match.landing.Landing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Administrators see what the import did, start it and read a document again. */
@RestController
@RequestMapping("/api/v1/admin/ingestions")
class IngestionController {

    record RunDetail(@JsonUnwrapped Run run, List<Finding> findings) {}

    /**
     * Without a document: read what changed.
     *
     * @param hash a version that is still kept; absent: the newest
     * @param accept whether the document may take away from what is published
     */
    record StartIngestion(
            @Size(max = 40) @Nullable String source,
            @Size(max = 200) @Nullable String document,
            @Size(max = 64) @Nullable String hash,
            @Nullable Boolean accept) {}

    private final IngestionRuns runs;
    private final Findings findings;
    private final Landing landing;
    private final DocumentStates states;
    private final AskedIngestion asked;

    IngestionController(
            IngestionRuns runs, Findings findings, Landing landing, DocumentStates states, AskedIngestion asked) {
        this.runs = runs;
        this.findings = findings;
        this.landing = landing;
        this.states = states;
        this.asked = asked;
    }

    @GetMapping
    Page<Run> runs(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return runs.page(before(cursor), limit);
    }

    @GetMapping("/{id}")
    RunDetail run(@PathVariable long id) {
        Run run = runs.find(id).orElseThrow(() -> Problem.notFound("INGESTION_NOT_FOUND"));
        return new RunDetail(run, findings.of(id));
    }

    @GetMapping("/documents")
    Page<DocumentStates.DocumentView> documents() {
        return new Page<>(states.all(), null);
    }

    @PostMapping
    ResponseEntity<Void> start(@Valid @RequestBody StartIngestion wanted, CurrentMember admin) {
        asked.start(new Trigger(admin.id(), replay(wanted)));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/admin/ingestions"))
                .build();
    }

    private Trigger.@Nullable Replay replay(StartIngestion wanted) {
        String source = wanted.source();
        String document = wanted.document();
        if (source == null || document == null) {
            if (source != null || document != null || wanted.hash() != null || wanted.accept() != null) {
                throw new Problem(HttpStatus.BAD_REQUEST, "DOCUMENT_INCOMPLETE");
            }
            return null;
        }
        String hash = wanted.hash();
        boolean kept = hash == null
                ? landing.find(source, document).isPresent()
                : landing.find(source, document, hash).isPresent();
        if (!kept) {
            throw Problem.notFound("DOCUMENT_NOT_FOUND");
        }
        return new Trigger.Replay(source, document, hash, Boolean.TRUE.equals(wanted.accept()));
    }

    private static @Nullable Long before(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 1);
        if (key == null) {
            return null;
        }
        try {
            return Long.valueOf(key[0]);
        } catch (NumberFormatException notOurs) {
            throw Problem.invalidParameter("cursor");
        }
    }
}
