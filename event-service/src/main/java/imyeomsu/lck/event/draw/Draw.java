package imyeomsu.lck.event.draw;

import imyeomsu.lck.event.database.DatabaseTime;
import imyeomsu.lck.event.key.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody may see it.
 *
 * @param commitment SHA-256 of the seed
 * @param seed nothing for as long as anybody can still enter
 * @param drawnAt nothing before, and for good where the Hot Time ended without having opened
 * @param entries how many have entered
 */
record Draw(String commitment, @Nullable String seed, @Nullable Instant drawnAt, int entries) {

    boolean isRevealed() {
        return seed != null;
    }

    /** Reads the columns {@code seed, drawn_at, revealed, entries}. */
    static Draw read(ResultSet row) throws SQLException {
        HexFormat hex = HexFormat.of();
        byte[] seed = row.getBytes("seed");
        return new Draw(
                hex.formatHex(Sha256.of(seed)),
                row.getBoolean("revealed") ? hex.formatHex(seed) : null,
                row.getObject("drawn_at") == null ? null : DatabaseTime.read(row, "drawn_at"),
                row.getInt("entries"));
    }
}
