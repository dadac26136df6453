package imyeomsu.lck.match.season;

import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers that may be kept but must be asked about before each use; nothing is read for a caller who has the newest. */
public final class Revalidated {

    private Revalidated() {}

    public static <T> ResponseEntity<T> answer(WebRequest request, String tag, Supplier<T> body) {
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body.get());
    }
}
