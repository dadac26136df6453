package imyeomsu.lck.event.proof;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * With this a winner shows that the own coupon is among those that were sealed.
 *
 * @param nonce opens the blind together with the id; whoever is shown both knows whose record it is
 * @param path what leads from the record's leaf to the Merkle root, the nearest first
 */
record WinnersProof(
        long hotTimeId,
        PublishedRecord record,
        String nonce,
        long memberId,
        List<Step> path,
        String merkleRoot,
        String chainHead,
        int records,
        String sealedAt) {

    record Step(String hash, String side) {

        static Step of(MerkleTree.Step step) {
            return new Step(
                    HexFormat.of().formatHex(step.hash()), step.side().name().toLowerCase(Locale.ROOT));
        }
    }
}
