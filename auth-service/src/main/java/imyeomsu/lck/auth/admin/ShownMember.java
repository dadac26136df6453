package imyeomsu.lck.auth.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One member, more closely.
 *
 * @param sessions how many are open
 */
record ShownMember(@JsonUnwrapped ListedMember member, int sessions) {}
