package imyeomsu.lck.event.proof;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.event.key.Sha256;
import imyeomsu.lck.event.proof.MerkleTree.Side;
import imyeomsu.lck.event.proof.MerkleTree.Step;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTests {

    /** The contents and roots that Certificate Transparency's own implementations are tested with. */
    private static final List<String> CONTENTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfCertificateTransparency(int size, String root) {
        List<byte[]> leaves = CONTENTS.stream()
                .limit(size)
                .map(HexFormat.of()::parseHex)
                .map(MerkleTree::leaf)
                .toList();

        assertThat(HexFormat.of().formatHex(MerkleTree.root(leaves))).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 64, 65, 100})
    void leadsFromEachLeafToTheRoot(int size) {
        List<byte[]> leaves = leaves(size);

        for (int index = 0; index < size; index++) {
            assertThat(climbed(leaves.get(index), MerkleTree.path(leaves, index)))
                    .isEqualTo(MerkleTree.root(leaves));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 2048, 3000, 5121})
    void isTheSameTreeInPartsOfAPowerOfTwo(int size) {
        List<byte[]> leaves = leaves(size);
        List<byte[]> nodes = new ArrayList<>();
        for (int at = 0; at < size; at += Part.SIZE) {
            nodes.add(MerkleTree.root(leaves.subList(at, Math.min(size, at + Part.SIZE))));
        }

        assertThat(MerkleTree.root(nodes)).isEqualTo(MerkleTree.root(leaves));
    }

    @Test
    void doesNotTakeANodeForALeaf() {
        List<byte[]> leaves = leaves(2);
        byte[] both = new byte[2 * Sha256.LENGTH];
        System.arraycopy(leaves.get(0), 0, both, 0, Sha256.LENGTH);
        System.arraycopy(leaves.get(1), 0, both, Sha256.LENGTH, Sha256.LENGTH);

        assertThat(MerkleTree.leaf(both)).isNotEqualTo(MerkleTree.root(leaves));
    }

    private static List<byte[]> leaves(int size) {
        return Stream.iterate(0, i -> i + 1)
                .limit(size)
                .map(i -> MerkleTree.leaf(("leaf " + i).getBytes()))
                .toList();
    }

    private static byte[] climbed(byte[] leaf, List<Step> path) {
        byte[] hash = leaf;
        for (Step step : path) {
            byte[] node = {1};
            hash = step.side() == Side.LEFT ? Sha256.of(node, step.hash(), hash) : Sha256.of(node, hash, step.hash());
        }
        return hash;
    }
}
