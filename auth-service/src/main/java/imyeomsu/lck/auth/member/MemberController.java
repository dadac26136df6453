package imyeomsu.lck.auth.member;

import com.fasterxml.jackson.annotation.JsonProperty;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign up, and one's own profile. */
@RestController
@RequestMapping("/api/v1/members")
class MemberController {

    private final SignUp signUp;
    private final Members members;
    private final Changes changes;
    private final SessionCookie cookie;

    MemberController(SignUp signUp, Members members, Changes changes, SessionCookie cookie) {
        this.signUp = signUp;
        this.members = members;
        this.changes = changes;
        this.cookie = cookie;
    }

    record SignUpRequest(
            @NotNull @Pattern(regexp = "[a-z0-9_]{4,20}", message = "{lck.member.loginId}") String loginId,
            @NotNull @Size(min = 10, max = 64) @FitsHash String password,
            @NotNull @Pattern(
                            regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,14}[\\p{L}\\p{N}]",
                            message = "{lck.member.nickname}")
                    String nickname,
            @Nullable @Team String favouriteTeam) {

        @Override
        public String toString() {
            return "SignUpRequest[" + loginId + "]";
        }
    }

    /** The field has to be there: nothing said is not the same as no team. */
    record Change(@JsonProperty(required = true) @Nullable @Team String favouriteTeam) {}

    record Profile(
            long id,
            String loginId,
            String nickname,
            List<String> roles,
            Instant joinedAt,
            @Nullable String favouriteTeam) {

        Profile(Member member) {
            this(
                    member.id(),
                    member.loginId(),
                    member.nickname(),
                    member.roles(),
                    member.joinedAt(),
                    member.favouriteTeam());
        }
    }

    @PostMapping
    ResponseEntity<Profile> signUp(@Valid @RequestBody SignUpRequest request) {
        Member member = signUp.join(
                request.loginId(), request.nickname(), request.password(), Role.FAN, request.favouriteTeam());
        return ResponseEntity.created(URI.create("/api/v1/members/me")).body(new Profile(member));
    }

    @GetMapping("me")
    ResponseEntity<Profile> me(CurrentMember current) {
        Member member = members.findById(current.id())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Profile(member));
    }

    @PatchMapping("me")
    ResponseEntity<Profile> change(
            @Valid @RequestBody Change change, CurrentMember current, HttpServletRequest request) {
        Member member = changes.follow(current, cookie.read(request), change.favouriteTeam());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Profile(member));
    }
}
