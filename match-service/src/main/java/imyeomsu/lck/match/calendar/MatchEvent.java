package imyeomsu.lck.match.calendar;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.game.MatchState;
import imyeomsu.lck.match.game.MatchView;
import imyeomsu.lck.match.game.StartKnown;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** A match as an entry of a calendar. */
final class MatchEvent {

    /** How long a game takes with the break behind it. */
    private static final Duration GAME = Duration.ofMinutes(50);

    private MatchEvent() {}

    static VEvent of(MatchView match, Instant changedAt, CalendarTexts texts) {
        VEvent event = new VEvent(false);
        event.add(new Uid(match.id() + "@lck-platform"))
                .add(new Sequence(match.version()))
                .add(new DtStamp(changedAt))
                .add(new LastModified(changedAt))
                .add(new Summary(summary(match)))
                .add(new Description(description(match, texts)))
                .add(new Categories("LCK"))
                .add(
                        match.state() == MatchState.CANCELLED
                                ? ImmutableStatus.VEVENT_CANCELLED
                                : ImmutableStatus.VEVENT_CONFIRMED)
                // Watching is no appointment: it leaves the time free.
                .add(ImmutableTransp.TRANSPARENT);
        if (match.startKnown() == StartKnown.DAY) {
            event.add(new DtStart<>(match.day()));
        } else {
            Instant start = match.start().toInstant();
            event.add(new DtStart<>(start)).add(new DtEnd<>(start.plus(GAME.multipliedBy(match.bestOf()))));
        }
        return event;
    }

    private static String summary(MatchView match) {
        String between = match.state() == MatchState.FINISHED ? match.score1() + ":" + match.score2() : "vs";
        return match.team1().code() + " " + between + " " + match.team2().code();
    }

    private static String description(MatchView match, CalendarTexts texts) {
        Localized team1 = match.team1().name();
        Localized team2 = match.team2().name();
        return texts.of(team1) + " – " + texts.of(team2) + "\n" + texts.bestOf(match.bestOf());
    }
}
