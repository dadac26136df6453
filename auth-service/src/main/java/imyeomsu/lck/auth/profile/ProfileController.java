package imyeomsu.lck.auth.profile;

import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@RequestMapping("/api/v1/members/me")
class ProfileController {

    private final Members members;
    private final Profiles profiles;
    private final Changes changes;

    ProfileController(Members members, Profiles profiles, Changes changes) {
        this.members = members;
        this.profiles = profiles;
        this.changes = changes;
    }

    @GetMapping
    ResponseEntity<Profile> me(CurrentMember current) {
        Member member = members.findById(current.id())
                .filter(Member::isActive)
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        return answer(member);
    }

    @PatchMapping
    ResponseEntity<Profile> change(@Valid @RequestBody ProfileChange wanted, CurrentMember current) {
        return answer(changes.make(current.id(), wanted));
    }

    private ResponseEntity<Profile> answer(Member member) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(profiles.of(member));
    }
}
