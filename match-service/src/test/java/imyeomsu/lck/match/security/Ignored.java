package imyeomsu.lck.match.security;

import java.util.Set;

/** What is not compared before and after a refused request. */
final class Ignored {

    /** Locks and jobs go on by themselves. */
    static final Set<String> TABLES = Set.of(
            "lck_fence",
            "flyway_schema_history",
            "BATCH_JOB_INSTANCE",
            "BATCH_JOB_EXECUTION",
            "BATCH_JOB_EXECUTION_PARAMS",
            "BATCH_JOB_EXECUTION_CONTEXT",
            "BATCH_STEP_EXECUTION",
            "BATCH_STEP_EXECUTION_CONTEXT",
            "BATCH_STEP_EXECUTION_SEQ",
            "BATCH_JOB_EXECUTION_SEQ",
            "BATCH_JOB_INSTANCE_SEQ");

    private Ignored() {}
}
