package imyeomsu.lck.event.journal;

import imyeomsu.lck.common.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a member was told who claimed. */
enum Answer {
    ISSUED,
    YOURS,
    SOLD_OUT,
    NOT_OPEN,
    PAUSED,
    OVER,
    /** Not eligible, no ticket, or too often: 403 or 429. */
    REFUSED,
    /** 503, or any other failure of the service. */
    UNAVAILABLE;

    /** Nothing where the request was none that could be decided, such as one for a Hot Time that does not exist. */
    static Optional<Answer> of(int status, @Nullable Object failure) {
        if (status >= 500) {
            return Optional.of(UNAVAILABLE);
        }
        return switch (status) {
            case 201 -> Optional.of(ISSUED);
            case 200 -> Optional.of(YOURS);
            case 403, 429 -> Optional.of(REFUSED);
            case 409 -> failure instanceof Problem problem ? conflict(problem) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> conflict(Problem problem) {
        return problem.status() != HttpStatus.CONFLICT
                ? Optional.empty()
                : switch (problem.code()) {
                    case "SOLD_OUT" -> Optional.of(SOLD_OUT);
                    case "NOT_OPEN" -> Optional.of(NOT_OPEN);
                    case "PAUSED" -> Optional.of(PAUSED);
                    case "OVER" -> Optional.of(OVER);
                    default -> Optional.empty();
                };
    }
}
