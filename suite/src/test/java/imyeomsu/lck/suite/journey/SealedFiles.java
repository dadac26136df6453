package imyeomsu.lck.suite.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** The files of a sealed Hot Time and its draw, made from docs/proof.md alone; member 100 has number 1, and so on. */
final class SealedFiles {

    private static final HexFormat HEX = HexFormat.of();
    private static final String SEALED_AT = "2026-04-01T11:30:03.000120Z";

    final List<String> records = new ArrayList<>();
    final String proof;
    private final List<String> texts = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();

    SealedFiles(int winners) {
        String value = sha("", "lck-hot-time,7," + SEALED_AT);
        for (int seq = 1; seq <= winners; seq++) {
            String text = seq + "," + time(seq) + "," + blind(seq);
            value = sha(value, text);
            texts.add(text);
            chain.add(value);
            records.add("{\"seq\":%d,\"time\":\"%s\",\"member\":\"%s\",\"chain\":\"%s\"}"
                    .formatted(seq, time(seq), blind(seq), value));
        }
        proof = "{\"hotTimeId\":7,\"records\":%d,\"chainHead\":\"%s\",\"merkleRoot\":\"%s\",\"sealedAt\":\"%s\"}"
                .formatted(winners, value, root(leaves()), SEALED_AT);
    }

    FilePayload records() {
        return file("records.ndjson", String.join("\n", records) + "\n");
    }

    FilePayload proof() {
        return file("proof.json", proof);
    }

    /** Of the winner with this number, as it was sealed. */
    FilePayload winner(int seq) {
        List<String> path = new ArrayList<>();
        climb(leaves(), seq - 1, path);
        return file(
                "me.json",
                "{\"hotTimeId\":7,\"record\":{\"seq\":%d,\"time\":\"%s\",\"member\":\"%s\",\"chain\":\"%s\"},\"nonce\":\"%s\",\"memberId\":%d,\"path\":[%s],%s"
                        .formatted(
                                seq,
                                time(seq),
                                blind(seq),
                                chain.get(seq - 1),
                                nonce(seq),
                                99 + seq,
                                String.join(",", path),
                                proof.substring("{\"hotTimeId\":7,".length())));
    }

    static FilePayload draw(int entries) {
        return file(
                "draw.json",
                "{\"commitment\":\"%s\",\"seed\":\"%s\",\"drawnAt\":\"2026-04-01T11:00:00Z\",\"entries\":%d}"
                        .formatted(sha(nonce(0), ""), nonce(0), entries));
    }

    static FilePayload entries(int entries) {
        return file(
                "entries.ndjson",
                String.join(
                                "\n",
                                IntStream.rangeClosed(1, entries)
                                        .mapToObj(SealedFiles::blind)
                                        .sorted()
                                        .map("{\"blind\":\"%s\"}"::formatted)
                                        .toList())
                        + "\n");
    }

    static FilePayload entry(int who) {
        return file(
                "entry.json",
                "{\"hotTimeId\":7,\"blind\":\"%s\",\"nonce\":\"%s\",\"memberId\":%d}"
                        .formatted(blind(who), nonce(who), 99 + who));
    }

    /** Whose lot comes at this place. */
    static int lot(int place, int entries) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, entries).boxed().toList());
        order.sort((a, b) -> sha(nonce(0) + blind(a), "").compareTo(sha(nonce(0) + blind(b), "")));
        return order.get(place - 1);
    }

    void swap(int one, int other) {
        Collections.swap(records, one - 1, other - 1);
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> leaves() {
        return texts.stream().map(text -> sha("00", text)).toList();
    }

    private static String root(List<String> hashes) {
        if (hashes.size() < 2) {
            return hashes.isEmpty() ? sha("", "") : hashes.get(0);
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        return sha("01" + root(hashes.subList(0, split)) + root(hashes.subList(split, hashes.size())), "");
    }

    private static void climb(List<String> hashes, int index, List<String> path) {
        if (hashes.size() < 2) {
            return;
        }
        int split = Integer.highestOneBit(hashes.size() - 1);
        boolean left = index < split;
        List<String> own = left ? hashes.subList(0, split) : hashes.subList(split, hashes.size());
        List<String> other = left ? hashes.subList(split, hashes.size()) : hashes.subList(0, split);
        climb(own, left ? index : index - split, path);
        path.add("{\"hash\":\"%s\",\"side\":\"%s\"}".formatted(root(other), left ? "right" : "left"));
    }

    private static String time(int seq) {
        return "2026-04-01T11:00:00.%06dZ".formatted(seq);
    }

    private static String nonce(int seq) {
        return sha("", "nonce " + seq);
    }

    private static String blind(int seq) {
        return sha(
                nonce(seq)
                        + HEX.formatHex(ByteBuffer.allocate(8).putLong(99 + seq).array()),
                "");
    }

    private static String sha(String hex, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HEX.parseHex(hex));
            return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
