package imyeomsu.lck.auth.member;

/** What a member may do. An administrator is a fan, too. */
enum Role {
    FAN,
    ADMIN
}
