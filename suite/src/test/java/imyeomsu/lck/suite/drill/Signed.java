package imyeomsu.lck.suite.drill;

import imyeomsu.lck.suite.drill.crowd.Sessions;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import org.jspecify.annotations.Nullable;

/** The members of all drills, signed in once. */
final class Signed {

    private static @Nullable Sessions sessions;

    private Signed() {}

    static synchronized Sessions in() {
        if (sessions == null) {
            sessions = new Sessions(DrillStage.get().sessions().port());
        }
        return sessions;
    }
}
