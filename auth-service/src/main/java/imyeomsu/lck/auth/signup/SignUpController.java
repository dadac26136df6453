package imyeomsu.lck.auth.signup;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.budget.TryBudgets;
import imyeomsu.lck.auth.consent.ConsentKind;
import imyeomsu.lck.auth.consent.ConsentTexts;
import imyeomsu.lck.auth.member.FitsHash;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Nickname;
import imyeomsu.lck.auth.member.Phone;
import imyeomsu.lck.auth.member.Role;
import imyeomsu.lck.auth.member.Team;
import imyeomsu.lck.auth.profile.Profile;
import imyeomsu.lck.auth.profile.Profiles;
import imyeomsu.lck.common.budget.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sign up. */
@RestController
class SignUpController {

    private final SignUp signUp;
    private final ConsentTexts texts;
    private final Profiles profiles;
    private final TryBudgets budgets;

    SignUpController(SignUp signUp, ConsentTexts texts, Profiles profiles, TryBudgets budgets) {
        this.budgets = budgets;
        this.signUp = signUp;
        this.texts = texts;
        this.profiles = profiles;
    }

    record SignUpRequest(
            @NotNull @Pattern(regexp = "[a-z0-9_]{4,20}", message = "{lck.member.loginId}") String loginId,
            @NotNull @Size(min = 10, max = 64) @FitsHash String password,
            @NotNull @Nickname String nickname,
            @Nullable @Team String favouriteTeam,
            @Nullable @Phone String phone,
            @Nullable Map<ConsentKind, @Nullable String> consents) {

        @Override
        public String toString() {
            return "SignUpRequest[" + loginId + "]";
        }
    }

    @PostMapping("/api/v1/members")
    ResponseEntity<Profile> signUp(@Valid @RequestBody SignUpRequest request, HttpServletRequest http) {
        budgets.address(Addresses.of(http));
        NewMember wanted = new NewMember(
                request.loginId(),
                request.nickname(),
                request.password(),
                Role.FAN,
                request.favouriteTeam(),
                request.phone(),
                texts.agreedTo(request.consents()));
        Member member = signUp.join(wanted, Origin.of(http));
        return ResponseEntity.created(URI.create("/api/v1/members/me"))
                .cacheControl(CacheControl.noStore())
                .body(profiles.of(member));
    }
}
