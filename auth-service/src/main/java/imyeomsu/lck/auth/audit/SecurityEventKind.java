package imyeomsu.lck.auth.audit;

/** What was decided. Stored by name, so names stay. */
public enum SecurityEventKind {
    SIGN_UP,
    SIGN_IN,
    SIGN_OUT,
    SESSION_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ISSUED,
    PASSWORD_RESET,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    ROLE_CHANGED,
    LOCKED,
    UNLOCKED,
    WITHDRAWN,
    SESSIONS_ENDED_BY_ADMIN
}
