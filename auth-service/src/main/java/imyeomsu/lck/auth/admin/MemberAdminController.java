package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.auth.member.SecondFactorFlags;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members may do, for administrators to decide. */
@RestController
@RequestMapping("/api/v1/admin/members/{loginId}")
class MemberAdminController {

    private final Administration administration;
    private final SecondFactorFlags secondFactors;

    MemberAdminController(Administration administration, SecondFactorFlags secondFactors) {
        this.administration = administration;
        this.secondFactors = secondFactors;
    }

    record NewRole(@NotNull Role role) {}

    @PutMapping("role")
    ResponseEntity<ListedMember> changeRole(
            @PathVariable String loginId,
            @Valid @RequestBody NewRole wanted,
            CurrentMember admin,
            HttpServletRequest request) {
        return answer(administration.changeRole(Administrator.of(admin, request), loginId, wanted.role()));
    }

    @PutMapping("lock")
    ResponseEntity<ListedMember> lock(
            @PathVariable String loginId,
            @Valid @RequestBody Reason why,
            CurrentMember admin,
            HttpServletRequest request) {
        return answer(administration.lock(Administrator.of(admin, request), loginId, why.reason()));
    }

    @DeleteMapping("lock")
    ResponseEntity<ListedMember> unlock(
            @PathVariable String loginId,
            @Valid @RequestBody Reason why,
            CurrentMember admin,
            HttpServletRequest request) {
        return answer(administration.unlock(Administrator.of(admin, request), loginId, why.reason()));
    }

    private ResponseEntity<ListedMember> answer(Member member) {
        boolean secondFactor = !secondFactors.among(Set.of(member.id())).isEmpty();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ListedMember.of(member, secondFactor));
    }
}
