package imyeomsu.lck.auth.session;

import static java.util.Objects.requireNonNullElse;

import imyeomsu.lck.auth.credential.Account;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.Members;
import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.Device;
import imyeomsu.lck.common.session.MemberSessions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens the session of a member who was admitted. While the password was checked he may have been locked, have withdrawn,
 * or have changed it, and all his sessions were ended before this one was there: so the row is read once more after it
 * is, and one of the two sees the other.
 */
@Component
class Opening {

    private final Members members;
    private final MemberSessions sessions;

    Opening(Members members, MemberSessions sessions) {
        this.members = members;
        this.sessions = sessions;
    }

    record Opened(String id, CurrentMember member) {

        @Override
        public String toString() {
            return "Opened[" + member.id() + "]";
        }
    }

    Opened open(Account account, Device device, boolean remember) {
        CurrentMember before = admitted(account).orElseThrow(Admission::badCredentials);
        String id = sessions.open(before, device, remember);
        CurrentMember now = admitted(account).orElseThrow(() -> {
            sessions.close(id);
            return Admission.badCredentials();
        });
        if (!now.equals(before)) {
            sessions.replace(id, now);
        }
        return new Opened(id, now);
    }

    private Optional<CurrentMember> admitted(Account account) {
        return members.findById(account.id())
                .filter(Member::isActive)
                .filter(member -> member.passwordChangedAt()
                        .equals(requireNonNullElse(account.passwordChangedAt(), member.joinedAt())))
                .map(Member::current);
    }
}
