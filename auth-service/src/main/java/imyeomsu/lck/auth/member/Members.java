package imyeomsu.lck.auth.member;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All members, and the tombstones of those who left. */
public interface Members extends JpaRepository<Member, Long> {

    Optional<Member> findByLoginId(String loginId);

    /** Whoever changes a member locks his row first: of changes at once each sees the one before it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT member FROM Member member WHERE member.id = :id")
    Optional<Member> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT member FROM Member member WHERE member.loginId = :loginId")
    Optional<Member> lock(String loginId);

    boolean existsByLoginId(String loginId);

    boolean existsByNickname(String nickname);

    boolean existsByNicknameAndIdNot(String nickname, long id);

    boolean existsByRole(Role role);

    long countByRoleAndStatus(Role role, MemberStatus status);
}
