package imyeomsu.lck.match.calendar;

import imyeomsu.lck.common.web.Localized;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a calendar says, in one language. */
record CalendarTexts(MessageSource messages, Locale language) {

    String title(Localized season, String team) {
        return team.isEmpty() ? of(season) : team + " · " + of(season);
    }

    String of(Localized text) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? text.ko() : text.en();
    }

    String bestOf(int games) {
        return messages.getMessage("calendar.bestOf", new Object[] {games}, language);
    }
}
