package imyeomsu.lck.event.hottime;

import imyeomsu.lck.common.web.Localized;

/** One offer of coupons to whoever comes first, with its standing when it was last heard of. */
public record HotTime(long id, Localized title, Standing standing) {

    HotTime and(HotTime other) {
        Localized newest = other.standing.revision() > standing.revision() ? other.title : title;
        return new HotTime(id, newest, standing.and(other.standing));
    }

    HotTime and(Standing heard) {
        return new HotTime(id, title, standing.and(heard));
    }
}
