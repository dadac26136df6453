package imyeomsu.lck.auth.admin;

import imyeomsu.lck.auth.password.PasswordResets.Issued;
import imyeomsu.lck.common.session.CurrentMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Help for members who cannot help themselves. */
@RestController
@RequestMapping("/api/v1/admin/members/{loginId}")
class RescueController {

    private final Rescue rescue;

    RescueController(Rescue rescue) {
        this.rescue = rescue;
    }

    /** The code is told here and nowhere else. */
    @PostMapping("password-reset")
    ResponseEntity<Issued> issuePasswordReset(
            @PathVariable String loginId, CurrentMember admin, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(rescue.issuePasswordReset(Administrator.of(admin, request), loginId));
    }

    @DeleteMapping("second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(
            @PathVariable String loginId,
            @Valid @RequestBody Reason why,
            CurrentMember admin,
            HttpServletRequest request) {
        rescue.removeSecondFactor(Administrator.of(admin, request), loginId, why.reason());
    }

    @DeleteMapping("sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable String loginId, CurrentMember admin, HttpServletRequest request) {
        rescue.endSessions(Administrator.of(admin, request), loginId);
    }
}
