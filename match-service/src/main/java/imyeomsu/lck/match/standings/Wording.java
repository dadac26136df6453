package imyeomsu.lck.match.standings;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of explanations in one language. */
final class Wording {

    static final Wording KO = new Wording(Locale.KOREAN);
    static final Wording EN = new Wording(Locale.ENGLISH);

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Locale language;

    private Wording(Locale language) {
        this.language = language;
        messages.setBasename("imyeomsu.lck.match.standings.explanations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** "A, B and C" */
    String list(List<String> items) {
        String said = items.get(0);
        for (int item = 1; item < items.size(); item++) {
            said = say(item == items.size() - 1 ? "and" : "list", said, items.get(item));
        }
        return said;
    }

    static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
    }
}
