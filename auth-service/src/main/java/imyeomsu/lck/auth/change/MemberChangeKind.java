package imyeomsu.lck.auth.change;

/** What other services are told of. Stored by name, so names stay. */
public enum MemberChangeKind {
    WITHDRAWN
}
