package imyeomsu.lck.event.proof;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.coupon.Coupons;
import imyeomsu.lck.event.coupon.Place;
import imyeomsu.lck.event.key.Blinder.Blind;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Proves to a winner that the own record was sealed. The path is made from hashes that were stored at the seal, one part
 * of 1024 leaves and a hash for each other part, so it costs the same for ten winners and a million, and somebody else's
 * coupon that is altered later does not spoil it.
 */
@Service
class Inclusion {

    private final Proofs proofs;
    private final Coupons coupons;

    Inclusion(Proofs proofs, Coupons coupons) {
        this.proofs = proofs;
        this.coupons = coupons;
    }

    WinnersProof of(Proof proof, long memberId) {
        Place place = coupons.place(proof.hotTimeId(), memberId).orElseThrow(() -> Problem.notFound("NO_COUPON"));
        int number = Part.of(place.seq());
        Part part = proofs.part(proof.hotTimeId(), number)
                .filter(found -> place.seq() <= proof.records())
                .orElseThrow(() -> Problem.notFound("NO_RECORD"));
        Blind blind = proofs.blind(proof.hotTimeId(), place.seq(), memberId);
        PublishedProof published = PublishedProof.of(proof);
        return new WinnersProof(
                proof.hotTimeId(),
                PublishedRecord.of(new SealedRecord(place.seq(), place.issuedAt(), blind.value()), part),
                HexFormat.of().formatHex(blind.nonce()),
                memberId,
                path(part, number, place.seq(), proofs.nodes(proof.hotTimeId())),
                published.merkleRoot(),
                published.chainHead(),
                published.records(),
                published.sealedAt());
    }

    /** Up through the part, which is a subtree, and on through the tree over all parts. */
    private static List<WinnersProof.Step> path(Part part, int number, int seq, List<byte[]> nodes) {
        List<MerkleTree.Step> path = new ArrayList<>();
        path.addAll(MerkleTree.path(Part.split(part.leaves()), (seq - 1) % Part.SIZE));
        path.addAll(MerkleTree.path(nodes, number));
        return path.stream().map(WinnersProof.Step::of).toList();
    }
}
