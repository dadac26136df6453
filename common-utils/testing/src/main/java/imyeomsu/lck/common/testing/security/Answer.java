package imyeomsu.lck.common.testing.security;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered, as far as it is read: the beginning of a stream is nothing. */
public record Answer(int status, Optional<String> type, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The code of the problem, or nothing where it is none. */
    public String code() {
        if (type.filter(named -> named.startsWith("application/problem+json")).isEmpty()) {
            return "";
        }
        JsonNode problem = JSON.readTree(body);
        return problem.path("code").asString("");
    }

    /** Whether the rules refused it, and not what lies behind them. */
    boolean refusedByRule() {
        return status == 401 && code().equals("SIGN_IN_REQUIRED") || status == 403 && code().equals("FORBIDDEN");
    }
}
