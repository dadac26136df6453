package imyeomsu.lck.auth.member;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Members extends JpaRepository<Member, Long> {

    Optional<Member> findByLoginId(String loginId);

    boolean existsByLoginId(String loginId);

    boolean existsByNickname(String nickname);

    boolean existsByRole(Role role);
}
