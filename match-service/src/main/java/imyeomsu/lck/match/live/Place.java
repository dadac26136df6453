package imyeomsu.lck.match.live;

import org.jspecify.annotations.Nullable;

/** How far a listener has heard: the id of each event, which a browser sends back when it comes again. */
record Place(String feedId, long number) {

    /** Null where there is none or it is not one of ours; such a listener begins anew. */
    static @Nullable Place parse(@Nullable String lastEventId) {
        int colon = lastEventId == null ? -1 : lastEventId.lastIndexOf(':');
        if (lastEventId == null || colon < 0) {
            return null;
        }
        try {
            return new Place(lastEventId.substring(0, colon), Long.parseLong(lastEventId.substring(colon + 1)));
        } catch (NumberFormatException notOurs) {
            return null;
        }
    }

    String id() {
        return feedId + ":" + number;
    }
}
