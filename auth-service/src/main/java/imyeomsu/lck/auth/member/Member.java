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
import org.jspecify.annotations.Nullable;

/** A person who signed up. */
@Entity
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String loginId;
    private String nickname;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant joinedAt;

    private @Nullable String favouriteTeam;

    @SuppressWarnings("NullAway")
    protected Member() {}

    Member(
            String loginId,
            String nickname,
            String passwordHash,
            Role role,
            Instant joinedAt,
            @Nullable String favouriteTeam) {
        this.loginId = loginId;
        this.nickname = nickname;
        this.passwordHash = passwordHash;
        this.role = role;
        this.joinedAt = joinedAt;
        this.favouriteTeam = favouriteTeam;
    }

    /** What every service needs to know of a member who is signed in. */
    public CurrentMember current() {
        return new CurrentMember(id(), nickname, roles(), favouriteTeam, joinedAt);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String loginId() {
        return loginId;
    }

    String nickname() {
        return nickname;
    }

    String passwordHash() {
        return passwordHash;
    }

    List<String> roles() {
        return role.all();
    }

    Instant joinedAt() {
        return joinedAt;
    }

    @Nullable String favouriteTeam() {
        return favouriteTeam;
    }

    /** @param team by its short name, or none */
    void follow(@Nullable String team) {
        this.favouriteTeam = team;
    }

    void become(Role newRole) {
        this.role = newRole;
    }

    void rehash(String newHash) {
        this.passwordHash = newHash;
    }
}
