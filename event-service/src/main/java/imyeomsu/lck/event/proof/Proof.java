package imyeomsu.lck.event.proof;

import java.time.Instant;

/**
 * What is published of a sealed Hot Time.
 *
 * @param chainHead the hash chain's value after the last record, the start's where there is none
 */
record Proof(long hotTimeId, int records, byte[] chainHead, byte[] merkleRoot, Instant sealedAt) {}
