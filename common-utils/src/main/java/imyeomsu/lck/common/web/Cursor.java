package imyeomsu.lck.common.web;

import imyeomsu.lck.common.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The place where a list goes on: an opaque text for the caller, the last row's sort key for us. */
public final class Cursor {

    private Cursor() {}

    /** @param key the last row's sort key, its parts joined by commas; no part holds a comma */
    public static String of(Object... key) {
        StringBuilder joined = new StringBuilder();
        for (Object part : key) {
            joined.append(joined.isEmpty() ? "" : ",").append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of a key.
     *
     * @param cursor as the caller sent it, null or empty for the first page
     * @param parts how many parts the key has
     * @return the parts, or null for the first page
     * @throws Problem 400 {@code INVALID_PARAMETER} where it is not one of ours
     */
    public static String @Nullable [] parse(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(",", -1);
            if (key.length == parts) {
                return key;
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw Problem.invalidParameter("cursor");
    }
}
