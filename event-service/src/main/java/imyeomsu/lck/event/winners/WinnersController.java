package imyeomsu.lck.event.winners;

import imyeomsu.lck.common.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The winners of a Hot Time as a file, written while it is read. */
@RestController
class WinnersController {

    private final Winners winners;

    WinnersController(Winners winners) {
        this.winners = winners;
    }

    /** The file can't be finished, and part of it is on its way. */
    static class CutOff extends RuntimeException {

        CutOff(DataAccessException cause) {
            super("The winners can't be read to the end", cause);
        }
    }

    @GetMapping("/api/v1/admin/hot-times/{id}/winners.csv")
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        int count = winners.count(id).orElseThrow(() -> Problem.notFound("HOT_TIME_NOT_FOUND"));
        List<Winner> first = winners.after(id, 0);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hot-time-" + id + "-winners.csv")
                        .build()
                        .toString());
        Writer file = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        file.write(Csv.BYTE_ORDER_MARK + Winner.HEADINGS + Csv.END_OF_LINE);
        write(id, count, first, file);
        file.flush();
    }

    /** Thrown on, where all else becomes an answer: the server cuts the connection, and no half of a file looks whole. */
    @ExceptionHandler
    void cutOff(CutOff cutOff) {
        throw cutOff;
    }

    private void write(long id, int count, List<Winner> first, Writer file) throws IOException {
        int written = 0;
        for (List<Winner> part = first; !part.isEmpty(); part = written < count ? next(id, written, file) : List.of()) {
            for (Winner winner : part) {
                file.write(winner.line() + Csv.END_OF_LINE);
            }
            written = part.get(part.size() - 1).seq();
        }
    }

    private List<Winner> next(long id, int written, Writer file) throws IOException {
        file.flush();
        try {
            return winners.after(id, written);
        } catch (DataAccessException away) {
            throw new CutOff(away);
        }
    }
}
