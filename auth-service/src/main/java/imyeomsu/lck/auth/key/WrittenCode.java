package imyeomsu.lck.auth.key;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code that people read, write down and say over the telephone: groups of five of Crockford's 32 letters, 25 bits a
 * group. Who types O for 0, I or L for 1, small letters or no dashes means the same code.
 */
public final class WrittenCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WrittenCode() {}

    public static String draw(int groups) {
        return IntStream.range(0, groups).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder group = new StringBuilder(GROUP);
        RANDOM.ints(GROUP, 0, LETTERS.length()).forEach(i -> group.append(LETTERS.charAt(i)));
        return group.toString();
    }

    /** What all ways to write a code have in common. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replaceAll("[^0-9A-Z]", "");
    }
}
