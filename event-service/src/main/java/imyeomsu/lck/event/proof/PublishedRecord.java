package imyeomsu.lck.event.proof;

import imyeomsu.lck.event.key.Sha256;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A record as everybody may fetch it: what the coupon says now, and what was sealed.
 *
 * @param chain the hash chain's value after it; null where there was no such record at the seal
 */
record PublishedRecord(int seq, String time, String member, @Nullable String chain) {

    static PublishedRecord of(SealedRecord sealed, @Nullable Part part) {
        HexFormat hex = HexFormat.of();
        return new PublishedRecord(
                sealed.seq(),
                SealedRecord.time(sealed.issuedAt()),
                hex.formatHex(sealed.member()),
                part == null ? null : chain(sealed.seq(), part, hex));
    }

    private static @Nullable String chain(int seq, Part part, HexFormat hex) {
        int at = (seq - 1) % Part.SIZE * Sha256.LENGTH;
        return at < part.chain().length ? hex.formatHex(part.chain(), at, at + Sha256.LENGTH) : null;
    }
}
