package imyeomsu.lck.event.proof;

import imyeomsu.lck.event.key.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of up to {@value #SIZE} records that follow each other.
 *
 * @param chain the value of the hash chain after each
 * @param leaves the Merkle tree's leaf for each
 * @param node root of the subtree over the leaves
 */
record Part(byte[] chain, byte[] leaves, byte[] node) {

    static final int SIZE = 1024;

    static int of(int seq) {
        return (seq - 1) / SIZE;
    }

    static Part after(byte[] before, List<SealedRecord> records) {
        ByteArrayOutputStream chain = new ByteArrayOutputStream();
        List<byte[]> leaves = new ArrayList<>();
        byte[] value = before;
        for (SealedRecord sealed : records) {
            byte[] text = sealed.text();
            value = HashChain.next(value, text);
            chain.writeBytes(value);
            leaves.add(MerkleTree.leaf(text));
        }
        return new Part(chain.toByteArray(), joined(leaves), MerkleTree.root(leaves));
    }

    byte[] last() {
        return Arrays.copyOfRange(chain, chain.length - Sha256.LENGTH, chain.length);
    }

    static List<byte[]> split(byte[] hashes) {
        List<byte[]> split = new ArrayList<>();
        for (int at = 0; at < hashes.length; at += Sha256.LENGTH) {
            split.add(Arrays.copyOfRange(hashes, at, at + Sha256.LENGTH));
        }
        return split;
    }

    private static byte[] joined(List<byte[]> hashes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        hashes.forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
