package imyeomsu.lck.event.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imyeomsu.lck.common.problem.Problem;
import imyeomsu.lck.event.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proofs, checked here with nothing but docs/proof.md and a SHA-256. */
class ProverIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private TestDatabase database;
    private SealingCopy copy;

    @BeforeEach
    void connect() {
        database = TestDatabase.migrated("lck_event_prover");
        copy = new SealingCopy(database);
    }

    @AfterEach
    void disconnect() {
        copy.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1024, 1025, 2500})
    void provesEachRecordAndTheirOrder(int winners) throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, winners));

        List<JsonNode> records = published(proof);
        String chain = start(proof);
        for (int seq = 1; seq <= winners; seq++) {
            JsonNode one = records.get(seq - 1);
            assertThat(one.get("seq").asInt()).isEqualTo(seq);
            chain = sha(chain, text(one));
            assertThat(one.get("chain").asString()).isEqualTo(chain);
        }
        assertThat(records).hasSize(winners);
        assertThat(HEX.formatHex(proof.chainHead())).isEqualTo(chain);
        assertThat(proof.records()).isEqualTo(winners);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1025, 2500})
    void leadsEachWinnerToTheRoot(int winners) throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, winners));

        for (int seq = 1; seq <= winners; seq += 1 + winners / 7) {
            WinnersProof mine = copy.inclusion.of(proof, seq);
            assertThat(mine.record().seq()).isEqualTo(seq);
            assertThat(opened(mine)).isEqualTo(mine.record().member());
            assertThat(climbed(mine)).isEqualTo(HEX.formatHex(proof.merkleRoot()));
        }
    }

    @Test
    void provesThatNobodyWon() throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, 0));

        assertThat(proof.records()).isZero();
        assertThat(HEX.formatHex(proof.chainHead())).isEqualTo(start(proof));
        assertThat(HEX.formatHex(proof.merkleRoot())).isEqualTo(sha("", ""));
        assertThat(published(proof)).isEmpty();
    }

    @Test
    void showsARecordThatWasAlteredLaterAndNoOther() throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, 5));

        database.jdbc()
                .sql("UPDATE coupon SET member_id = 4711 WHERE hot_time_id = ? AND seq = 3")
                .param(proof.hotTimeId())
                .update();

        assertThat(mismatching(proof)).containsExactly(3);
        assertThat(climbed(copy.inclusion.of(proof, 4))).isEqualTo(HEX.formatHex(proof.merkleRoot()));
        assertThat(climbed(copy.inclusion.of(proof, 4711))).isNotEqualTo(HEX.formatHex(proof.merkleRoot()));
    }

    @Test
    void showsARecordThatWasTakenOutLater() throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, 1030));

        database.jdbc()
                .sql("DELETE FROM coupon WHERE hot_time_id = ? AND seq = 3")
                .param(proof.hotTimeId())
                .update();

        List<JsonNode> records = published(proof);
        assertThat(records).hasSize(1029);
        assertThat(records.get(2).get("seq").asInt()).isEqualTo(4);
        assertThat(mismatching(proof)).isEmpty();
    }

    @Test
    void showsARecordThatWasPutInLater() throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, 5));

        database.jdbc()
                .sql(
                        "INSERT INTO coupon (hot_time_id, seq, member_id, issued_at) VALUES (?, 6, 4711, UTC_TIMESTAMP(6)),"
                                + " (?, 5000, 4712, UTC_TIMESTAMP(6))")
                .params(proof.hotTimeId(), proof.hotTimeId())
                .update();

        assertThat(published(proof).get(5).get("chain").isNull()).isTrue();
        assertThat(published(proof).get(6).get("chain").isNull()).isTrue();
        assertThatThrownBy(() -> copy.inclusion.of(proof, 4711))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("NO_RECORD"));
        assertThatThrownBy(() -> copy.inclusion.of(proof, 4712)).isInstanceOf(Problem.class);
    }

    @Test
    void keepsTheRecordOfACouponThatWasRevoked() throws Exception {
        Proof proof = proven(ProofFixtures.overWith(database, 3));

        database.jdbc()
                .sql("UPDATE coupon SET revoked_at = UTC_TIMESTAMP(6), revoked_by = 1, revocation_reason = 'void'"
                        + " WHERE hot_time_id = ? AND seq = 2")
                .param(proof.hotTimeId())
                .update();

        assertThat(published(proof)).hasSize(3);
        assertThat(mismatching(proof)).isEmpty();
        assertThat(climbed(copy.inclusion.of(proof, 2))).isEqualTo(HEX.formatHex(proof.merkleRoot()));
    }

    private Proof proven(long hotTime) {
        copy.sealing.sealAndProve();
        return copy.proofs.find(hotTime).orElseThrow();
    }

    private List<JsonNode> published(Proof proof) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordList(copy.proofs, JSON).write(proof, out);
        List<JsonNode> records = new ArrayList<>();
        out.toString().lines().forEach(line -> records.add(JSON.readTree(line)));
        return records;
    }

    /** The records that do not lead from the value before them to their own. */
    private List<Integer> mismatching(Proof proof) throws Exception {
        List<Integer> found = new ArrayList<>();
        String before = start(proof);
        int seq = 0;
        for (JsonNode one : published(proof)) {
            String chain = one.get("chain").asString();
            if (one.get("seq").asInt() == seq + 1 && !sha(before, text(one)).equals(chain)) {
                found.add(one.get("seq").asInt());
            }
            before = chain;
            seq = one.get("seq").asInt();
        }
        return found;
    }

    private static String start(Proof proof) throws Exception {
        PublishedProof published = PublishedProof.of(proof);
        return sha("", "lck-hot-time," + published.hotTimeId() + "," + published.sealedAt());
    }

    private static String text(JsonNode one) {
        return one.get("seq").asInt() + "," + one.get("time").asString() + ","
                + one.get("member").asString();
    }

    private static String opened(WinnersProof mine) throws Exception {
        return sha(
                mine.nonce()
                        + HEX.formatHex(
                                ByteBuffer.allocate(8).putLong(mine.memberId()).array()),
                "");
    }

    private static String climbed(WinnersProof mine) throws Exception {
        PublishedRecord one = mine.record();
        String hash = sha("00", one.seq() + "," + one.time() + "," + one.member());
        for (WinnersProof.Step step : mine.path()) {
            hash = step.side().equals("left") ? sha("01" + step.hash() + hash, "") : sha("01" + hash + step.hash(), "");
        }
        return hash;
    }

    /** Of bytes in hex and a text after them. */
    private static String sha(String hex, String text) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(HEX.parseHex(hex));
        digest.update(text.getBytes());
        return HEX.formatHex(digest.digest());
    }
}
