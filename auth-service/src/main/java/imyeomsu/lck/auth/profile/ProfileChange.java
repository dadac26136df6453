package imyeomsu.lck.auth.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import imyeomsu.lck.auth.member.Nickname;
import imyeomsu.lck.auth.member.Phone;
import imyeomsu.lck.auth.member.Team;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants changed. What a body does not name stays; null takes the team or the telephone number away, and so
 * it makes a difference whether a field is there.
 */
final class ProfileChange {

    /** One of them may be left out. */
    record Notifications(@Nullable Boolean hotTimes, @Nullable Boolean matches) {}

    @Nickname
    private @Nullable String nickname;

    @Team
    private @Nullable String favouriteTeam;

    @Phone
    private @Nullable String phone;

    private @Nullable Notifications notifications;
    private @Nullable Boolean marketing;
    private boolean teamNamed;
    private boolean phoneNamed;

    @JsonProperty
    @JsonSetter(nulls = Nulls.FAIL)
    void setNickname(String wanted) {
        nickname = wanted;
    }

    @JsonProperty
    void setFavouriteTeam(@Nullable String wanted) {
        favouriteTeam = wanted;
        teamNamed = true;
    }

    @JsonProperty
    void setPhone(@Nullable String wanted) {
        phone = wanted;
        phoneNamed = true;
    }

    @JsonProperty
    @JsonSetter(nulls = Nulls.FAIL)
    void setNotifications(Notifications wanted) {
        notifications = wanted;
    }

    @JsonProperty
    @JsonSetter(nulls = Nulls.FAIL)
    void setMarketing(boolean wanted) {
        marketing = wanted;
    }

    String nicknameOr(String present) {
        return nickname == null ? present : nickname;
    }

    @Nullable String teamOr(@Nullable String present) {
        return teamNamed ? favouriteTeam : present;
    }

    @Nullable String phoneOr(@Nullable String present) {
        return phoneNamed ? phone : present;
    }

    boolean hotTimesOr(boolean present) {
        return notifications == null || notifications.hotTimes() == null ? present : notifications.hotTimes();
    }

    boolean matchesOr(boolean present) {
        return notifications == null || notifications.matches() == null ? present : notifications.matches();
    }

    Optional<Boolean> marketing() {
        return Optional.ofNullable(marketing);
    }
}
