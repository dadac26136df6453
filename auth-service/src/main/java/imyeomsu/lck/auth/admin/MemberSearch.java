package imyeomsu.lck.auth.admin;

import com.querydsl.core.BooleanBuilder;
import com.querydsl.core.types.dsl.BooleanExpression;
import com.querydsl.jpa.impl.JPAQueryFactory;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.MemberStatus;
import imyeomsu.lck.auth.member.QMember;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.auth.member.SecondFactorFlags;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.web.Cursor;
import imyeomsu.lck.common.web.Page;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds members, the newest first. */
@Service
@Transactional(readOnly = true)
class MemberSearch {

    private static final QMember member = QMember.member;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final JPAQueryFactory query;
    private final SecondFactorFlags secondFactors;

    MemberSearch(EntityManager entities, SecondFactorFlags secondFactors) {
        this.query = new JPAQueryFactory(entities);
        this.secondFactors = secondFactors;
    }

    /** @param text how the login id or the nickname begins, or the id; null for all, like the others */
    Page<ListedMember> page(
            @Nullable String text,
            @Nullable Role role,
            @Nullable MemberStatus status,
            @Nullable String cursor,
            int limit) {
        BooleanBuilder wanted = new BooleanBuilder();
        if (text != null && !text.isBlank()) {
            wanted.and(named(text.strip()));
        }
        if (role != null) {
            wanted.and(member.role.eq(role));
        }
        if (status != null) {
            wanted.and(member.status.eq(status));
        }
        Long after = position(cursor);
        if (after != null) {
            wanted.and(member.id.lt(after));
        }
        List<Member> found = query.selectFrom(member)
                .where(wanted)
                .orderBy(member.id.desc())
                .limit(limit + 1L)
                .fetch();
        Set<Long> flagged = secondFactors.among(found.stream().map(Member::id).toList());
        return Page.of(found, limit, last -> Cursor.of(last.id()))
                .map(shown -> ListedMember.of(shown, flagged.contains(shown.id())));
    }

    private static BooleanExpression named(String text) {
        BooleanExpression named = member.loginId.startsWith(text).or(member.nickname.startsWith(text));
        return NUMBER.matcher(text).matches() ? named.or(member.id.eq(Long.valueOf(text))) : named;
    }

    private static @Nullable Long position(@Nullable String cursor) {
        String[] key = Cursor.parse(cursor, 1);
        if (key != null && !NUMBER.matcher(key[0]).matches()) {
            throw Problem.invalidParameter("cursor");
        }
        return key == null ? null : Long.valueOf(key[0]);
    }
}
