package imyeomsu.lck.event.draw;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All draws and who entered them. */
@Repository
class Draws {

    /** Only once nothing can follow from it: a Hot Time that was merely closed might be given more time. */
    private static final String REVEALED = "hot_time.draw = 'DONE' OR phase IN ('ENDED', 'SEALED')";

    private static final int AT_A_TIME = 1000;

    private final JdbcClient jdbc;

    Draws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draw> find(long hotTimeId) {
        return jdbc.sql("SELECT seed, drawn_at, " + REVEALED + " AS revealed,"
                        + " (SELECT COUNT(*) FROM early_comer WHERE early_comer.hot_time_id = id) AS entries"
                        + " FROM hot_time JOIN hot_time_draw ON hot_time_draw.hot_time_id = id"
                        + " WHERE id = ? AND hot_time.draw <> 'NONE' AND phase <> 'DRAFT'")
                .param(hotTimeId)
                .query((row, number) -> Draw.read(row))
                .optional();
    }

    /**
     * The row is locked, shared with others who enter, so that a draw has everybody or comes first. It is {@code PENDING}
     * that counts: the clock stands still within a statement, also while that waits for the lock.
     *
     * @return whether it is entered, and was in time
     * @throws org.springframework.dao.DuplicateKeyException where the member had entered already
     */
    boolean enter(long hotTimeId, long memberId, byte[] blind) {
        return jdbc.sql("INSERT INTO early_comer (hot_time_id, member_id, blind, joined_at)"
                                + " SELECT id, ?, ?, UTC_TIMESTAMP(6) FROM hot_time WHERE id = ? AND draw = 'PENDING'"
                                + " AND phase IN ('LIVE', 'PAUSED') AND opens_at > UTC_TIMESTAMP(6) FOR SHARE")
                        .params(memberId, blind, hotTimeId)
                        .update()
                == 1;
    }

    boolean hasEntered(long hotTimeId, long memberId) {
        return jdbc.sql("SELECT COUNT(*) FROM early_comer WHERE hot_time_id = ? AND member_id = ?")
                        .params(hotTimeId, memberId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The next blinds after this one, in their own order, which says nothing of who came when. */
    List<String> entries(long hotTimeId, String after) {
        return jdbc.sql(
                        "SELECT blind FROM early_comer FORCE INDEX (early_comer_blind) WHERE hot_time_id = ? AND blind > ? ORDER BY blind LIMIT "
                                + AT_A_TIME)
                .params(hotTimeId, HexFormat.of().parseHex(after))
                .query((row, number) -> HexFormat.of().formatHex(row.getBytes("blind")))
                .list();
    }

    /** Draws, if the Hot Time is open by the database's clock and was not drawn yet: a batch with nobody in it. */
    void draw(long hotTimeId) {
        jdbc.sql("CALL admit(?, '[]')").param(hotTimeId).query().listOfRows();
    }

    boolean isPending(long hotTimeId) {
        return jdbc.sql("SELECT COUNT(*) FROM hot_time WHERE id = ? AND draw = 'PENDING'")
                        .param(hotTimeId)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
