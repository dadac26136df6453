package imyeomsu.lck.match.calendar;

import imyeomsu.lck.match.game.MatchView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Matches as a calendar. */
final class SeasonCalendar {

    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private SeasonCalendar() {}

    /** @param changedAt when each match last changed */
    static byte[] of(String name, List<MatchView> matches, Map<String, Instant> changedAt, CalendarTexts texts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//LCK platform//Matches//"
                        + texts.language().getLanguage().toUpperCase()))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(ImmutableMethod.PUBLISH)
                .add(new XProperty("X-WR-CALNAME", name))
                .add(new XProperty("X-WR-TIMEZONE", "Asia/Seoul"))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN))
                .add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        for (MatchView match : matches) {
            Instant changed = changedAt.getOrDefault(match.id(), match.start().toInstant());
            calendar.add(MatchEvent.of(match, changed, texts));
        }
        return CalendarBytes.of(calendar);
    }
}
