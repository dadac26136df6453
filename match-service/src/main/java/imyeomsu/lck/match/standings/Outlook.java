package imyeomsu.lck.match.standings;

import imyeomsu.lck.match.standings.outlook.Places;
import org.jspecify.annotations.Nullable;

/** Whether a team will be among those who go on. */
enum Outlook {
    CLINCHED,
    ELIMINATED,
    OPEN;

    /** @param advance how many go on; null where nobody knows, and then there is nothing to say */
    static @Nullable Outlook of(Places places, @Nullable Integer advance) {
        if (advance == null) {
            return null;
        }
        if (places.worst() <= advance) {
            return CLINCHED;
        }
        return places.best() > advance ? ELIMINATED : OPEN;
    }
}
