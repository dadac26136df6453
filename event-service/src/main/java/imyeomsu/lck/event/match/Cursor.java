package imyeomsu.lck.event.match;

import imyeomsu.lck.event.feed.Place;

/**
 * How far the feed was followed.
 *
 * @param feedId the history that {@code number} belongs to
 * @param number the last change taken over; 0 before the first
 * @param generation what is being written
 * @param served what is shown; another one while a feed is read again from its beginning
 */
record Cursor(String feedId, long number, int generation, int served) implements Place {

    boolean isRereading() {
        return generation != served;
    }

    Cursor advanced(long last) {
        return new Cursor(feedId, last, generation, served);
    }

    Cursor atTheBeginningOf(String feed) {
        return new Cursor(feed, 0, generation + 1, served);
    }

    Cursor serving() {
        return new Cursor(feedId, number, generation, generation);
    }
}
