package imyeomsu.lck.auth.change;

import java.util.List;

/**
 * Some changes in order, and where the feed stood when they were read.
 *
 * @param last number of the newest change: smaller than the caller's own means that the database was put back
 */
record FeedPage(String feedId, long last, List<MemberChange> changes) {}
