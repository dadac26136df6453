package imyeomsu.lck.auth.password;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.budget.TryBudgets;
import imyeomsu.lck.auth.device.KnownDevices;
import imyeomsu.lck.auth.member.FitsHash;
import imyeomsu.lck.common.budget.Addresses;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.problem.ProblemCodes;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another password: by the old one, or by a code. */
@RestController
@RequestMapping("/api/v1/members")
class PasswordController {

    private final PasswordChanges changes;
    private final PasswordResets resets;
    private final TryBudgets budgets;
    private final KnownDevices devices;
    private final SessionCookie cookie;

    PasswordController(
            PasswordChanges changes,
            PasswordResets resets,
            TryBudgets budgets,
            KnownDevices devices,
            SessionCookie cookie) {
        this.changes = changes;
        this.resets = resets;
        this.budgets = budgets;
        this.devices = devices;
        this.cookie = cookie;
    }

    record Change(
            @NotNull @Size(max = 64) String oldPassword,
            @NotNull @Size(min = 10, max = 64) @FitsHash String newPassword) {

        @Override
        public String toString() {
            return "Change[]";
        }
    }

    record Reset(
            @NotNull @Size(max = 64) String loginId,
            @NotNull @Size(max = 64) String code,
            @NotNull @Size(min = 10, max = 64) @FitsHash String newPassword) {

        @Override
        public String toString() {
            return "Reset[]";
        }
    }

    @PutMapping("me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody Change change, CurrentMember member, HttpServletRequest request) {
        String session = cookie.read(request)
                .orElseThrow(() -> new Problem(HttpStatus.UNAUTHORIZED, ProblemCodes.SIGN_IN_REQUIRED));
        changes.change(member.id(), session, change.oldPassword(), change.newPassword(), Origin.of(request));
    }

    /** The browser counts as known from now on: whoever guesses at the account meanwhile keeps its owner out no longer. */
    @PostMapping("password-resets")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody Reset reset, HttpServletRequest request, HttpServletResponse response) {
        budgets.address(Addresses.of(request));
        resets.redeem(reset.loginId(), reset.code(), reset.newPassword(), Origin.of(request));
        devices.remember(request, response, reset.loginId());
    }
}
