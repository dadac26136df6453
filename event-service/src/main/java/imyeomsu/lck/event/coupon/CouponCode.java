package imyeomsu.lck.event.coupon;

import java.util.Locale;
import java.util.Optional;

/**
 * A hundred bits that can be read aloud: {@code LCK-XXXXX-XXXXX-XXXXX-XXXXX}, in Crockford's alphabet.
 *
 * @param left the first fifty
 * @param right the last fifty
 */
record CouponCode(long left, long right) {

    /** No I, L, O or U, which are misread from a phone at a counter. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String PREFIX = "LCK";
    private static final int BITS = 5;
    private static final int LETTERS = 20;
    private static final int HALF = LETTERS / 2;
    private static final int GROUP = 5;
    private static final int LONGEST = 64;

    /** Reads what somebody typed: in small letters, without dashes or prefix, with the letters that look like digits. */
    static Optional<CouponCode> read(String typed) {
        if (typed.length() > LONGEST || typed.chars().anyMatch(letter -> letter > 'z')) {
            return Optional.empty();
        }
        String all = typed.toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        String letters = all.length() == PREFIX.length() + LETTERS && all.startsWith(PREFIX)
                ? all.substring(PREFIX.length())
                : all;
        return letters.length() == LETTERS
                ? of(letters.replace('O', '0').replace('I', '1').replace('L', '1'))
                : Optional.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int letter = 0; letter < LETTERS; letter++) {
            if (letter % GROUP == 0) {
                text.append('-');
            }
            long half = letter < HALF ? left : right;
            int behind = (HALF - 1 - letter % HALF) * BITS;
            text.append(ALPHABET.charAt((int) (half >>> behind) & 0x1f));
        }
        return text.toString();
    }

    /** Not the code: it is money, and this ends up in logs. */
    @Override
    public String toString() {
        return PREFIX + "-***";
    }

    private static Optional<CouponCode> of(String letters) {
        if (letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        return Optional.of(new CouponCode(bits(letters.substring(0, HALF)), bits(letters.substring(HALF))));
    }

    private static long bits(String letters) {
        return letters.chars().mapToLong(ALPHABET::indexOf).reduce(0, (bits, next) -> bits << BITS | next);
    }
}
