package imyeomsu.lck.match.standings;

import imyeomsu.lck.common.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Results that a caller supposes for matches still open, written {@code <matchId>:2-0,<matchId>:1-2}.
 *
 * @param scores by match
 */
record WhatIf(Map<String, Score> scores) {

    record Score(int score1, int score2) {}

    static final WhatIf NOTHING = new WhatIf(Map.of());

    /** Longer than all matches of a season together. */
    private static final int LONGEST = 6000;

    private static final Pattern SUPPOSED = Pattern.compile("([^:,\\s]{1,60}):(\\d)-(\\d)");

    static WhatIf parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return NOTHING;
        }
        if (text.length() > LONGEST) {
            throw Problem.invalidParameter("if");
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String one : text.split(",", -1)) {
            Matcher supposed = SUPPOSED.matcher(one);
            if (!supposed.matches()) {
                throw Problem.invalidParameter("if");
            }
            String id = supposed.group(1);
            if (scores.put(id, new Score(digit(supposed, 2), digit(supposed, 3))) != null) {
                throw refused("WHAT_IF_TWICE", id);
            }
        }
        return new WhatIf(scores);
    }

    private static int digit(Matcher supposed, int group) {
        return Integer.parseInt(supposed.group(group));
    }

    /** The matches as they would be then. */
    StageMatches applyTo(StageMatches matches) {
        scores.forEach((id, score) -> check(id, score, matches));
        return matches.withEach(fixture -> {
            Score score = scores.get(fixture.id());
            return score == null ? fixture : fixture.ended(score.score1(), score.score2());
        });
    }

    private static void check(String id, Score score, StageMatches matches) {
        Fixture fixture = matches.find(id).orElseThrow(() -> refused("WHAT_IF_UNKNOWN_MATCH", id));
        if (fixture.finished()) {
            throw refused("WHAT_IF_FINISHED_MATCH", id);
        }
        if (!fixture.canEnd(score.score1(), score.score2())) {
            throw refused("WHAT_IF_IMPOSSIBLE_SCORE", id, score.score1(), score.score2());
        }
    }

    private static Problem refused(String code, Object... arguments) {
        return new Problem(HttpStatus.BAD_REQUEST, code, arguments);
    }
}
