package imyeomsu.lck.auth.security;

import java.util.Set;

/** What is not compared before and after a refused request. */
final class Ignored {

    /** A refused sign-in is written down, too; locks and the renewal of sessions go on by themselves. */
    static final Set<String> TABLES =
            Set.of("security_event", "lck_fence", "outdated_session", "flyway_schema_history");

    private Ignored() {}
}
