package imyeomsu.lck.auth.session;

import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.credential.Accounts;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.Device;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Opens the session of a member who was admitted. While the password was checked he may have been locked, have withdrawn,
 * or have changed it, and all his sessions were ended before this one was there: so the row is read once more after it
 * is, and one of the two sees the other.
 */
@Component
class Opening {

    private final Accounts accounts;
    private final MemberSessions sessions;

    Opening(Accounts accounts, MemberSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    record Opened(String id, CurrentMember member) {

        @Override
        public String toString() {
            return "Opened[" + member.id() + "]";
        }
    }

    Opened open(Account account, Device device, boolean remember) {
        CurrentMember before = accounts.current(account.id()).orElseThrow(Admission::badCredentials);
        String id = sessions.open(before, device, remember);
        if (!isStillAdmitted(account)) {
            sessions.close(id);
            throw Admission.badCredentials();
        }
        CurrentMember now = accounts.current(account.id()).orElse(before);
        if (!now.equals(before)) {
            sessions.replace(id, now);
        }
        return new Opened(id, now);
    }

    private boolean isStillAdmitted(Account account) {
        return accounts.find(account.id())
                .filter(now -> !now.locked())
                .filter(now -> Objects.equals(now.passwordChangedAt(), account.passwordChangedAt()))
                .isPresent();
    }
}
