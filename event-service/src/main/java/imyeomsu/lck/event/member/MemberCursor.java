package imyeomsu.lck.event.member;

import imyeomsu.lck.event.feed.Place;

/** How far the feed of members was followed. */
record MemberCursor(String feedId, long number) implements Place {}
