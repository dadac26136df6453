package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that there is always an administrator who can sign in. */
@Component
public class Admins {

    private final JdbcClient jdbc;
    private final Members members;

    Admins(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /**
     * To be called first in a transaction that may leave one administrator less: such transactions follow each other, so
     * that two at once cannot each count on the other's administrator. First, because what a transaction reads is as old
     * as its first read.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void guard() {
        jdbc.sql("SELECT name FROM member_guard WHERE name = 'ADMINS' FOR UPDATE")
                .query(String.class)
                .single();
    }

    /** @throws Problem 409 {@code LAST_ADMIN} where there would be none without this member */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseLast(Member leaving) {
        if (leaving.isActive()
                && leaving.role() == Role.ADMIN
                && members.countByRoleAndStatus(Role.ADMIN, MemberStatus.ACTIVE) <= 1) {
            throw new Problem(HttpStatus.CONFLICT, "LAST_ADMIN");
        }
    }
}
