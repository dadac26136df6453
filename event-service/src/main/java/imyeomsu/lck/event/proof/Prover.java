package imyeomsu.lck.event.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves a sealed Hot Time once, whatever dies meanwhile: all of it is one transaction, and the row that it ends with is
 * locked from its beginning. In memory are one part and 32 bytes for each of the others.
 */
@Component
class Prover {

    private final Proofs proofs;
    private final TransactionTemplate transaction;

    Prover(Proofs proofs, TransactionTemplate transaction) {
        this.proofs = proofs;
        this.transaction = transaction;
    }

    /** @return nothing where it is proven already, or just being proven by another copy */
    Optional<Proof> prove(long hotTimeId) {
        Optional<Proof> proven =
                transaction.execute(status -> proofs.begin(hotTimeId).map(sealedAt -> prove(hotTimeId, sealedAt)));
        return proven == null ? Optional.empty() : proven;
    }

    private Proof prove(long hotTimeId, Instant sealedAt) {
        List<byte[]> nodes = new ArrayList<>();
        byte[] chain = HashChain.start(hotTimeId, sealedAt);
        int count = 0;
        int last = 0;
        for (List<SealedRecord> records = proofs.records(hotTimeId, last);
                !records.isEmpty();
                records = proofs.records(hotTimeId, last)) {
            Part part = Part.after(chain, records);
            proofs.store(hotTimeId, nodes.size(), part);
            nodes.add(part.node());
            chain = part.last();
            count += records.size();
            last = records.get(records.size() - 1).seq();
        }
        Proof proof = new Proof(hotTimeId, count, chain, MerkleTree.root(nodes), sealedAt);
        proofs.store(proof);
        return proof;
    }
}
