package com.example.fans;

import imyeomsu.lck.common.web.Cursor;
import imyeomsu.lck.common.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code web}. */
@RestController
class CommentController {

    record Comment(long id, String text) {}

    record Write(@NotBlank @Size(max = 200) String text) {}

    @GetMapping("/comments")
    Page<Comment> list(@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "2") int limit) {
        String[] after = Cursor.parse(cursor, 1);
        List<Comment> rows = read(after == null ? 0 : Long.parseLong(after[0]), limit + 1);
        return Page.of(rows, limit, last -> Cursor.of(last.id()));
    }

    @PostMapping("/comments")
    Comment write(@Valid @RequestBody Write written) {
        return new Comment(6, written.text());
    }

    private static List<Comment> read(long after, int most) {
        return LongStream.rangeClosed(after + 1, 5)
                .limit(most)
                .mapToObj(id -> new Comment(id, "GG " + id))
                .toList();
    }
}
