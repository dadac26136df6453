package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.event.match.Match;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Hot Time as it is shown; {@code serverTime} is the database's, for the countdown. */
public record HotTimeDetails(
        long id,
        Localized title,
        Benefit benefit,
        Eligibility eligibility,
        boolean draw,
        @Nullable Occasion match,
        int stock,
        int issued,
        int remaining,
        HotTimeState state,
        Instant opensAt,
        Instant closesAt,
        Instant couponsExpireAt,
        boolean sealed,
        long revision,
        Instant serverTime) {

    /** The match on whose occasion it is held. */
    public record Occasion(String id, Instant start, String state, Match.Team team1, Match.Team team2, int bestOf) {

        static Occasion of(Match match) {
            return new Occasion(match.id(), match.start(), match.state(), match.team1(), match.team2(), match.bestOf());
        }
    }

    /** @param clock the database's time as estimated here; never earlier than what the database itself has told */
    public static HotTimeDetails of(HotTime hotTime, Instant clock) {
        Standing standing = hotTime.standing();
        Instant now = standing.asOf().isAfter(clock) ? standing.asOf() : clock;
        return new HotTimeDetails(
                hotTime.id(),
                hotTime.offer().title(),
                hotTime.offer().benefit(),
                hotTime.offer().eligibility(),
                hotTime.offer().draw(),
                hotTime.match() == null ? null : Occasion.of(hotTime.match()),
                standing.stock(),
                standing.issued(),
                standing.remaining(),
                standing.stateAt(now),
                standing.opensAt(),
                standing.closesAt(),
                hotTime.offer().couponsExpireAt(),
                standing.phase() == Phase.SEALED,
                standing.revision(),
                now);
    }

    /** Whether nothing differs but the time at which it was said. */
    public boolean isSameAs(HotTimeDetails other) {
        return equals(other.at(serverTime));
    }

    private HotTimeDetails at(Instant time) {
        return new HotTimeDetails(
                id,
                title,
                benefit,
                eligibility,
                draw,
                match,
                stock,
                issued,
                remaining,
                state,
                opensAt,
                closesAt,
                couponsExpireAt,
                sealed,
                revision,
                time);
    }
}
