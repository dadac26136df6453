package imyeomsu.lck.event.proof;

import imyeomsu.lck.event.key.Sha256;
import java.util.ArrayList;
import java.util.List;

/**
 * Merkle trees as Certificate Transparency has them: RFC 9162, section 2.1 (the same as RFC 6962, section 2.1). Leaves and
 * inner nodes are hashed with different first bytes, so that neither can pass for the other, and a tree of n leaves is
 * split at the largest power of two below n.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** One step of an inclusion proof: the hash to put on this side of one's own. */
    record Step(byte[] hash, Side side) {}

    enum Side {
        LEFT,
        RIGHT
    }

    static byte[] leaf(byte[] content) {
        return Sha256.of(LEAF, content);
    }

    /** Section 2.1.1; the hashes are of leaves, or of whole subtrees of one size that is a power of two. */
    static byte[] root(List<byte[]> hashes) {
        if (hashes.size() <= 1) {
            return hashes.isEmpty() ? Sha256.of() : hashes.get(0);
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return Sha256.of(NODE, root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
    }

    /** Section 2.1.3.1: what leads from one of the hashes to the root, the nearest first. */
    static List<Step> path(List<byte[]> hashes, int index) {
        List<Step> path = new ArrayList<>();
        climb(hashes, index, path);
        return path;
    }

    private static void climb(List<byte[]> hashes, int index, List<Step> path) {
        if (hashes.size() == 1) {
            return;
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        List<byte[]> left = hashes.subList(0, split);
        List<byte[]> right = hashes.subList(split, hashes.size());
        if (index < split) {
            climb(left, index, path);
            path.add(new Step(root(right), Side.RIGHT));
        } else {
            climb(right, index - split, path);
            path.add(new Step(root(left), Side.LEFT));
        }
    }
}
