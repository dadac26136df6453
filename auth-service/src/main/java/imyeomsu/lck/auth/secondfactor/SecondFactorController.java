package imyeomsu.lck.auth.secondfactor;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.budget.TryBudgets;
import imyeomsu.lck.auth.credential.Accounts;
import imyeomsu.lck.auth.password.PasswordCheck;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor. Whatever is changed about it is asked the password for. */
@RestController
@RequestMapping("/api/v1/members/me/second-factor")
class SecondFactorController {

    private final PasswordCheck check;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final TryBudgets budgets;

    SecondFactorController(PasswordCheck check, Enrolments enrolments, Accounts accounts, TryBudgets budgets) {
        this.check = check;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.budgets = budgets;
    }

    record Begin(@NotNull @Size(max = 64) String password) {

        @Override
        public String toString() {
            return "Begin[]";
        }
    }

    record Confirm(@NotNull @Size(max = 20) String code) {

        @Override
        public String toString() {
            return "Confirm[]";
        }
    }

    record Change(@NotNull @Size(max = 64) String password, @Nullable @Size(max = 20) String code) {

        @Override
        public String toString() {
            return "Change[]";
        }
    }

    record Codes(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "Codes[]";
        }
    }

    @PostMapping
    ResponseEntity<Enrolment> begin(@Valid @RequestBody Begin begin, CurrentMember member) {
        enrolments.refuseWhereOn(member.id());
        check.confirm(member.id(), begin.password(), null);
        String loginId = accounts.find(member.id())
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED))
                .loginId();
        return shownOnce(HttpStatus.CREATED, Enrolment.of(loginId, enrolments.begin(member.id())));
    }

    @PutMapping
    ResponseEntity<Codes> confirm(
            @Valid @RequestBody Confirm confirm, CurrentMember member, HttpServletRequest request) {
        budgets.member(member.id());
        return shownOnce(HttpStatus.OK, new Codes(enrolments.confirm(member.id(), confirm.code(), Origin.of(request))));
    }

    @PostMapping("recovery-codes")
    ResponseEntity<Codes> renew(@Valid @RequestBody Change change, CurrentMember member, HttpServletRequest request) {
        Origin origin = Origin.of(request);
        check(change, member.id(), SecurityEventKind.RECOVERY_CODES_RENEWED, origin);
        return shownOnce(HttpStatus.OK, new Codes(enrolments.renew(member.id(), origin)));
    }

    @PostMapping("removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@Valid @RequestBody Change change, CurrentMember member, HttpServletRequest request) {
        Origin origin = Origin.of(request);
        check(change, member.id(), SecurityEventKind.SECOND_FACTOR_OFF, origin);
        enrolments.remove(member.id(), origin);
    }

    private void check(Change change, long memberId, SecurityEventKind kind, Origin origin) {
        try {
            check.confirm(memberId, change.password(), change.code());
        } catch (Problem refused) {
            enrolments.refused(kind, memberId, origin, refused.code());
            throw refused;
        }
    }

    private static <T> ResponseEntity<T> shownOnce(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
