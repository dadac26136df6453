package imyeomsu.lck.common.testing.security;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes of members, kept with care or without. */
@RestController
class Notes {

    private static final Logger log = LoggerFactory.getLogger(Notes.class);

    private final JdbcClient jdbc;
    private final boolean careful;

    Notes(JdbcClient jdbc, @Value("${careful}") boolean careful) {
        this.jdbc = jdbc;
        this.careful = careful;
        jdbc.sql("CREATE TABLE IF NOT EXISTS note (id BIGINT AUTO_INCREMENT PRIMARY KEY, member_id BIGINT NOT NULL,"
                        + " text VARCHAR(200) NOT NULL)")
                .update();
    }

    record NewNote(@Nullable String text, @Nullable Integer weight, @Nullable List<String> tags) {}

    record Note(long id, long memberId, String text) {}

    @GetMapping("/api/v1/notes")
    List<String> search(@RequestParam(required = false) @Nullable String q) {
        if (!careful) {
            log.debug("Looking for {}", q);
            return jdbc.sql("SELECT text FROM note WHERE text = '" + q + "'")
                    .query(String.class)
                    .list();
        }
        return List.of();
    }

    @PostMapping("/api/v1/notes")
    @ResponseStatus(HttpStatus.CREATED)
    void write(@RequestBody NewNote note, CurrentMember member) {
        String text = note.text() == null ? "" : note.text();
        if (careful && (text.isBlank() || text.length() > 200)) {
            throw new Problem(HttpStatus.BAD_REQUEST, "VALIDATION_FAILED");
        }
        jdbc.sql("INSERT INTO note (member_id, text) VALUES (?, ?)")
                .params(member.id(), text)
                .update();
        if (text.isBlank()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "TOO_LATE");
        }
    }

    @GetMapping("/api/v1/notes/{id}")
    Note read(@PathVariable long id, CurrentMember member) {
        return jdbc.sql("SELECT id, member_id, text FROM note WHERE id = ?")
                .param(id)
                .query(Note.class)
                .optional()
                .filter(note -> !careful || note.memberId() == member.id())
                .orElseThrow(() -> Problem.notFound("NOT_FOUND"));
    }

    @DeleteMapping("/api/v1/notes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, CurrentMember member) {
        int gone = jdbc.sql("DELETE FROM note WHERE id = ? AND (member_id = ? OR ?)")
                .params(id, member.id(), !careful)
                .update();
        if (gone == 0) {
            throw Problem.notFound("NOT_FOUND");
        }
    }

    @GetMapping("/api/v1/stream")
    void stream(HttpServletResponse response) throws Exception {
        response.setContentType("text/event-stream");
        response.getOutputStream().print("data: 1\n\n");
    }

    @GetMapping("/api/v1/till/{id}")
    Note look(@PathVariable long id) {
        throw Problem.notFound("NOT_FOUND");
    }
}
