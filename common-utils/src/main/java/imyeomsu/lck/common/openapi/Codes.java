package imyeomsu.lck.common.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** All problem codes that the application can answer with, each with its texts: the library's and its own. */
final class Codes {

    private static final String PREFIX = "problem.";

    private Codes() {}

    static Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> codes = new TreeMap<>();
        for (String bundle : new String[] {"imyeomsu.lck.common.problem.messages", "messages"}) {
            add(codes, bundle, "ko", Locale.ROOT);
            add(codes, bundle, "en", Locale.ENGLISH);
        }
        return codes;
    }

    private static void add(Map<String, Map<String, String>> codes, String bundle, String language, Locale locale) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(
                    bundle,
                    locale,
                    Codes.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            texts.keySet().stream().filter(key -> key.startsWith(PREFIX)).forEach(key -> codes.computeIfAbsent(
                            key.substring(PREFIX.length()), code -> new TreeMap<>())
                    .put(language, texts.getString(key)));
        } catch (MissingResourceException applicationHasNone) {
            // the library's alone
        }
    }
}
