package imyeomsu.lck.event.draw;

import imyeomsu.lck.event.key.Blinder.Blind;
import java.util.HexFormat;

/**
 * A member's own entry.
 *
 * @param blind stands for the member in the list
 * @param nonce opens the blind together with the id
 */
record Entry(long hotTimeId, String blind, String nonce, long memberId) {

    static Entry of(long hotTimeId, long memberId, Blind blind) {
        HexFormat hex = HexFormat.of();
        return new Entry(hotTimeId, hex.formatHex(blind.value()), hex.formatHex(blind.nonce()), memberId);
    }
}
