package imyeomsu.lck.event.proof;

import java.util.HexFormat;

/** A proof as everybody may fetch it. */
record PublishedProof(long hotTimeId, int records, String chainHead, String merkleRoot, String sealedAt) {

    static PublishedProof of(Proof proof) {
        HexFormat hex = HexFormat.of();
        return new PublishedProof(
                proof.hotTimeId(),
                proof.records(),
                hex.formatHex(proof.chainHead()),
                hex.formatHex(proof.merkleRoot()),
                SealedRecord.time(proof.sealedAt()));
    }
}
