package imyeomsu.lck.event.security;

import java.util.Set;

/** What is not compared before and after a refused request. */
final class Ignored {

    /** A refused claim is written down, too; audits, cursors and the beat of copies go on by themselves. */
    static final Set<String> TABLES =
            Set.of("claim_journal", "audit_run", "lineage", "match_cursor", "flyway_schema_history");

    private Ignored() {}
}
