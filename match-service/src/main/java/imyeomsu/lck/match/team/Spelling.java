package imyeomsu.lck.match.team;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the ways to write one name to one form: "Gen.G eSports" and "GEN.G Esports" are the same. */
final class Spelling {

    private static final int LONGEST = 100;

    private Spelling() {}

    static String plain(String name) {
        return cut(Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    static String id(String sourceId) {
        return cut("id:" + sourceId);
    }

    /** Letters, digits and hyphens, fit for an id of ours. */
    static String slug(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() <= 30 ? slug : slug.substring(0, 30);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
