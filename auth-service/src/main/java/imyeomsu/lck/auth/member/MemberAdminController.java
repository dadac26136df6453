package imyeomsu.lck.auth.member;

import imyeomsu.lck.auth.member.MemberController.Profile;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members for administrators. */
@RestController
@RequestMapping("/api/v1/admin/members")
class MemberAdminController {

    private final Changes changes;

    MemberAdminController(Changes changes) {
        this.changes = changes;
    }

    record NewRole(@NotNull Role role) {}

    @PutMapping("{loginId}/role")
    Profile changeRole(@PathVariable String loginId, @Valid @RequestBody NewRole wanted, CurrentMember admin) {
        return new Profile(changes.changeRole(admin, loginId, wanted.role()));
    }
}
