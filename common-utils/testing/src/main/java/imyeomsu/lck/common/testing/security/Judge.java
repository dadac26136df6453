package imyeomsu.lck.common.testing.security;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what is wrong with an answer: a failure, a refusal that is not one of ours, or something from inside. */
final class Judge {

    /** Class names, frames of a stack, SQL, files, drivers. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|javax|jakarta|org|com|io|tools)\\.[a-z]+\\.[\\w.$]+|imyeomsu\\.lck|\\bat [\\w.$]+\\(|Exception\\b"
                    + "|SQLSTATE|\\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\\s+\\S+\\s+(?:FROM|SET|VALUES|WHERE)\\b"
                    + "|/(?:home|root|tmp|usr|opt|work)/\\w+|hibernate|hikari|lettuce",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> codes;

    Judge(Set<String> codes) {
        this.codes = codes;
    }

    Optional<String> finding(Answer answer) {
        if (answer.status() >= 500 && answer.status() != 503) {
            return Optional.of("failed with " + answer);
        }
        if (answer.status() < 400) {
            return Optional.empty();
        }
        if (answer.code().isEmpty()) {
            // The server itself answers what it cannot even parse.
            return answer.status() == 400 && answer.body().isEmpty()
                    ? Optional.empty()
                    : Optional.of("no problem detail: " + answer);
        }
        if (!codes.contains(answer.code())) {
            return Optional.of("unknown code: " + answer);
        }
        Matcher leak = INSIDE.matcher(withoutInstance(answer.body()));
        return leak.find() ? Optional.of("tells " + leak.group() + ": " + answer) : Optional.empty();
    }

    /** The caller's own path, and the message of a field may repeat nothing else. */
    private static String withoutInstance(String body) {
        return body.replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
