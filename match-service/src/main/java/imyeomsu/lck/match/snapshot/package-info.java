/**
 * The read model: what callers read of a season is kept in memory, whole and of one version, shared through Redis between
 * the copies and rebuilt from the database where Redis is away, empty or behind.
 */
@NullMarked
package imyeomsu.lck.match.snapshot;

import org.jspecify.annotations.NullMarked;
