package imyeomsu.lck.auth.member;

/** Whether an account can be used. */
public enum MemberStatus {
    ACTIVE,
    /** By an administrator, until one unlocks it. */
    LOCKED,
    /** For good: a tombstone of which nothing is known but its id. */
    WITHDRAWN
}
