package imyeomsu.lck.auth.password;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.springframework.stereotype.Component;

/**
 * Knows, without asking anybody, the 100,000 passwords that are tried first, and what people make of these where one has
 * to be longer: digits and signs around it, signs that look like letters in it, the same again. The time that it takes is
 * bounded by the length of the password alone, unlike an estimator's of its strength.
 */
@Component
class CommonPasswords {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final String SIGNS = "@4301!5$7";
    private static final String LETTERS = "aaeoiisst";
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_STEP = 2;

    private final Set<String> list = ConfigurationBuilder.getDefaultDictionaries().stream()
            .filter(dictionary -> dictionary.getDictionaryName().equals("passwords"))
            .map(Dictionary::getDictonary)
            .findFirst()
            .orElseThrow()
            .keySet();

    boolean contains(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        String once = unrepeated(small);
        return isListed(small) || once.length() <= SHORTEST_WORD || isListed(once) || isRow(small);
    }

    private boolean isListed(String text) {
        String word = AROUND.matcher(text).replaceAll("");
        // What is around it may be as long as the word: a longer rest is a password by itself.
        boolean mostlyWord = word.length() >= SHORTEST_WORD && 2 * word.length() >= text.length();
        return list.contains(text)
                || list.contains(lettered(text))
                || mostlyWord && (list.contains(word) || list.contains(lettered(word)));
    }

    private static String lettered(String text) {
        StringBuilder letters = new StringBuilder(text);
        IntStream.range(0, text.length())
                .filter(i -> SIGNS.indexOf(text.charAt(i)) >= 0)
                .forEach(i -> letters.setCharAt(i, LETTERS.charAt(SIGNS.indexOf(text.charAt(i)))));
        return letters.toString();
    }

    /** What is written again and again, once; else the text itself. */
    private static String unrepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .filter(length -> text.equals(text.substring(0, length)
                        .repeat(text.length() / length + 1)
                        .substring(0, text.length())))
                .mapToObj(length -> text.substring(0, length))
                .findFirst()
                .orElse(text);
    }

    /** Each letter as far from the one before: 1111, 2468, abcd, zyxw. */
    private static boolean isRow(String text) {
        int step = text.charAt(1) - text.charAt(0);
        return Math.abs(step) <= LONGEST_STEP
                && IntStream.range(1, text.length()).allMatch(i -> text.charAt(i) - text.charAt(i - 1) == step);
    }
}
