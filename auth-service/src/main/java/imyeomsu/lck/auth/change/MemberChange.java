package imyeomsu.lck.auth.change;

import java.time.Instant;

/**
 * What happened to a member.
 *
 * @param number without gaps, in the order of commits
 * @param kind as it is stored, so that a release which does not know it passes it on all the same
 */
record MemberChange(long number, long memberId, String kind, Instant changedAt) {}
