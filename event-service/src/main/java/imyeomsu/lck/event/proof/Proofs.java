package imyeomsu.lck.event.proof;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.key.Blinder;
import imyeomsu.lck.event.key.Keys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is stored of proofs, and the records as the coupons make them now. */
@Repository
class Proofs {

    private final JdbcClient jdbc;
    private final Blinder blinder;

    Proofs(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.blinder = new Blinder(keys.forPurpose("proof-blind"));
    }

    Optional<Proof> find(long hotTimeId) {
        return jdbc.sql("SELECT hot_time_id, records, chain_head, merkle_root, sealed_at FROM hot_time_proof"
                        + " WHERE hot_time_id = ? AND chain_head IS NOT NULL")
                .param(hotTimeId)
                .query((row, number) -> proof(row))
                .optional();
    }

    /**
     * The next records after this number, a revoked coupon's among them; at most as many as a part has. By the primary
     * key whatever the statistics of a table say that has just grown: the other index would mean sorting all of them.
     */
    List<SealedRecord> records(long hotTimeId, int after) {
        return jdbc.sql(
                        "SELECT seq, member_id, issued_at FROM coupon FORCE INDEX (PRIMARY) WHERE hot_time_id = ? AND seq > ?"
                                + " ORDER BY seq LIMIT " + Part.SIZE)
                .params(hotTimeId, after)
                .query((row, number) -> sealedRecord(hotTimeId, row))
                .list();
    }

    Blinder.Blind blind(long hotTimeId, int seq, long memberId) {
        return blinder.of(memberId, hotTimeId, seq);
    }

    /** When it was sealed, to one who may now prove it alone; nothing where that is done or another is at it. */
    Optional<Instant> begin(long hotTimeId) {
        return jdbc.sql("SELECT sealed_at FROM hot_time_proof WHERE hot_time_id = ? AND chain_head IS NULL"
                        + " FOR UPDATE SKIP LOCKED")
                .param(hotTimeId)
                .query((row, number) -> DatabaseTime.read(row, "sealed_at"))
                .optional();
    }

    void store(long hotTimeId, int number, Part part) {
        jdbc.sql("INSERT INTO hot_time_proof_part (hot_time_id, part, chain, leaves, node) VALUES (?, ?, ?, ?, ?)")
                .params(hotTimeId, number, part.chain(), part.leaves(), part.node())
                .update();
    }

    void store(Proof proof) {
        jdbc.sql("UPDATE hot_time_proof SET records = ?, chain_head = ?, merkle_root = ? WHERE hot_time_id = ?")
                .params(proof.records(), proof.chainHead(), proof.merkleRoot(), proof.hotTimeId())
                .update();
    }

    Optional<Part> part(long hotTimeId, int number) {
        return jdbc.sql("SELECT chain, leaves, node FROM hot_time_proof_part WHERE hot_time_id = ? AND part = ?")
                .params(hotTimeId, number)
                .query((row, rowNumber) ->
                        new Part(row.getBytes("chain"), row.getBytes("leaves"), row.getBytes("node")))
                .optional();
    }

    List<byte[]> nodes(long hotTimeId) {
        return jdbc.sql("SELECT node FROM hot_time_proof_part WHERE hot_time_id = ? ORDER BY part")
                .param(hotTimeId)
                .query((row, number) -> row.getBytes("node"))
                .list();
    }

    private SealedRecord sealedRecord(long hotTimeId, ResultSet row) throws SQLException {
        int seq = row.getInt("seq");
        byte[] member = blind(hotTimeId, seq, row.getLong("member_id")).value();
        return new SealedRecord(seq, DatabaseTime.read(row, "issued_at"), member);
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getLong("hot_time_id"),
                row.getInt("records"),
                row.getBytes("chain_head"),
                row.getBytes("merkle_root"),
                DatabaseTime.read(row, "sealed_at"));
    }
}
