package imyeomsu.lck.auth.member;

import imyeomsu.lck.common.session.CurrentMember;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person who signed up, or the tombstone of one who left. Only changed columns are written: whoever stores a new hash
 * undoes nothing that somebody else changed meanwhile.
 */
@Entity
@DynamicUpdate
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String loginId;
    private @Nullable String nickname;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private MemberStatus status = MemberStatus.ACTIVE;

    private Instant joinedAt;
    private @Nullable String favouriteTeam;
    private @Nullable String phone;
    private boolean notifyHotTimes;
    private boolean notifyMatches;
    private @Nullable Instant passwordChangedAt;
    private @Nullable Instant lockedAt;
    private @Nullable String lockReason;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway")
    protected Member() {}

    public Member(String loginId, String nickname, String passwordHash, Role role, Instant joinedAt) {
        this.loginId = loginId;
        this.nickname = nickname;
        this.passwordHash = passwordHash;
        this.role = role;
        this.joinedAt = joinedAt;
    }

    /** What every service needs to know of a member who is signed in. */
    public CurrentMember current() {
        return new CurrentMember(id(), nickname(), roles(), favouriteTeam, joinedAt);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** @throws IllegalStateException where the member is withdrawn, like all that only somebody has who is still there */
    public String loginId() {
        return stillThere(loginId);
    }

    public String nickname() {
        return stillThere(nickname);
    }

    public String passwordHash() {
        return stillThere(passwordHash);
    }

    public Role role() {
        return role;
    }

    public List<String> roles() {
        return role.all();
    }

    public MemberStatus status() {
        return status;
    }

    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    public boolean isLocked() {
        return status == MemberStatus.LOCKED;
    }

    public boolean isWithdrawn() {
        return status == MemberStatus.WITHDRAWN;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public @Nullable String favouriteTeam() {
        return favouriteTeam;
    }

    public @Nullable String phone() {
        return phone;
    }

    public boolean hearsOfHotTimes() {
        return notifyHotTimes;
    }

    public boolean hearsOfMatches() {
        return notifyMatches;
    }

    /** The first password is as old as the account. */
    public Instant passwordChangedAt() {
        return passwordChangedAt == null ? joinedAt : passwordChangedAt;
    }

    public @Nullable Instant lockedAt() {
        return lockedAt;
    }

    public @Nullable String lockReason() {
        return lockReason;
    }

    public void rename(String newNickname) {
        this.nickname = newNickname;
    }

    /** @param team by its short name, or none */
    public void follow(@Nullable String team) {
        this.favouriteTeam = team;
    }

    /** @param number with hyphens or without, or none */
    public void isReachedAt(@Nullable String number) {
        this.phone = number == null ? null : number.replace("-", "");
    }

    public void hearOfHotTimes(boolean wanted) {
        this.notifyHotTimes = wanted;
    }

    public void hearOfMatches(boolean wanted) {
        this.notifyMatches = wanted;
    }

    public void become(Role newRole) {
        this.role = newRole;
    }

    public void lock(String reason, Instant now) {
        this.status = MemberStatus.LOCKED;
        this.lockReason = reason;
        this.lockedAt = now;
    }

    public void unlock() {
        this.status = MemberStatus.ACTIVE;
        this.lockReason = null;
        this.lockedAt = null;
    }

    /** Forgets whose account it was; a constraint of the table knows what must be gone. */
    public void withdraw(Instant now) {
        unlock();
        this.status = MemberStatus.WITHDRAWN;
        this.withdrawnAt = now;
        this.role = Role.FAN;
        this.loginId = null;
        this.nickname = null;
        this.passwordHash = null;
        this.passwordChangedAt = null;
        this.phone = null;
        this.favouriteTeam = null;
        this.notifyHotTimes = false;
        this.notifyMatches = false;
    }

    private static String stillThere(@Nullable String personal) {
        if (personal == null) {
            throw new IllegalStateException("withdrawn");
        }
        return personal;
    }
}
