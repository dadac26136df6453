package imyeomsu.lck.auth.withdrawal;

import imyeomsu.lck.auth.audit.Origin;
import imyeomsu.lck.auth.audit.Outcome;
import imyeomsu.lck.auth.audit.SecurityEventKind;
import imyeomsu.lck.auth.audit.SecurityEvents;
import imyeomsu.lck.auth.password.PasswordCheck;
import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leaving. A session alone does not do: it may be somebody else's by now. */
@RestController
class WithdrawalController {

    private final PasswordCheck password;
    private final Withdrawals withdrawals;
    private final SecurityEvents events;
    private final SessionCookie cookie;

    WithdrawalController(PasswordCheck password, Withdrawals withdrawals, SecurityEvents events, SessionCookie cookie) {
        this.password = password;
        this.withdrawals = withdrawals;
        this.events = events;
        this.cookie = cookie;
    }

    record Withdrawal(@NotNull @Size(max = 64) String password, @Nullable @Size(max = 40) String code) {

        @Override
        public String toString() {
            return "Withdrawal[]";
        }
    }

    @PostMapping("/api/v1/members/me/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @Valid @RequestBody Withdrawal wanted,
            CurrentMember current,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            password.confirm(current.id(), wanted.password(), wanted.code());
            withdrawals.withdraw(current.id());
        } catch (Problem refused) {
            events.record(
                    SecurityEventKind.WITHDRAWN,
                    Outcome.REFUSED,
                    current.id(),
                    current.id(),
                    Origin.of(request),
                    refused.code());
            throw refused;
        }
        cookie.clear(request, response);
    }
}
