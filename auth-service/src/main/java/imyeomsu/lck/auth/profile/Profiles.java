package imyeomsu.lck.auth.profile;

import imyeomsu.lck.auth.consent.Consents;
import imyeomsu.lck.auth.member.Member;
import imyeomsu.lck.auth.member.SecondFactorFlags;
import imyeomsu.lck.auth.profile.Profile.Notifications;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what an account consists of. */
@Component
public class Profiles {

    private final Consents consents;
    private final SecondFactorFlags secondFactors;

    Profiles(Consents consents, SecondFactorFlags secondFactors) {
        this.consents = consents;
        this.secondFactors = secondFactors;
    }

    public Profile of(Member member) {
        return new Profile(
                member.id(),
                member.loginId(),
                member.nickname(),
                member.roles(),
                member.joinedAt(),
                member.favouriteTeam(),
                member.phone(),
                new Notifications(member.hearsOfHotTimes(), member.hearsOfMatches()),
                consents.of(member.id()),
                !secondFactors.among(Set.of(member.id())).isEmpty(),
                member.passwordChangedAt());
    }
}
