package imyeomsu.lck.suite.bench.session;

import java.util.List;
import java.util.Locale;

/** What members do with a session. */
enum Work {
    SIGN_IN,
    READ,
    /** Ten requests within a minute, and what keeps the session alive meanwhile. */
    MINUTE;

    static final int REQUESTS_A_MINUTE = 10;

    /** @return whether all went as it should */
    boolean done(Way way, long member, List<String> sessions, int number) {
        if (this == SIGN_IN) {
            sessions.add(way.signIn(member));
            return true;
        }
        String session = sessions.get(number);
        boolean known = way.knows(session, member);
        if (this == MINUTE) {
            way.onceAMinute(session);
            for (int again = 1; again < REQUESTS_A_MINUTE; again++) {
                known &= way.knows(session, member);
            }
        }
        return known;
    }

    String label(String way) {
        return way + "_" + name().toLowerCase(Locale.ROOT);
    }
}
