package imyeomsu.lck.event.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import imyeomsu.lck.event.key.Sha256;
import java.time.Instant;

/** Each value vouches for all records up to its own, and for their order. */
final class HashChain {

    private HashChain() {}

    /** The value before the first record, of this Hot Time's seal and no other's. */
    static byte[] start(long hotTimeId, Instant sealedAt) {
        return Sha256.of(("lck-hot-time," + hotTimeId + "," + SealedRecord.time(sealedAt)).getBytes(US_ASCII));
    }

    static byte[] next(byte[] before, byte[] record) {
        return Sha256.of(before, record);
    }
}
