package imyeomsu.lck.match.catalogue;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.season.RankingRule;
import imyeomsu.lck.match.season.StageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a season.
 *
 * @param rules what its table is ranked by, in order
 * @param advance how many of the first go on; null where nobody does
 * @param bestOf of how many games its matches are, but for tie-breaks; null where that differs
 * @param meetings how often each pair meets; null where there is no fixed number
 * @param carriesOver an earlier stage whose matches count in this one's table too
 * @param spans stages whose matches make this one's table besides its own: the groups of one phase
 * @param called what sources write for it
 * @param days when it is played, for sources that say nothing else
 */
public record StagePlan(
        String id,
        Localized name,
        StageFormat format,
        List<RankingRule> rules,
        @Nullable Integer bestOf,
        @Nullable Integer advance,
        @Nullable Integer meetings,
        @Nullable String carriesOver,
        List<String> spans,
        Pattern called,
        @Nullable Days days) {

    boolean isCalled(String text) {
        return called.matcher(text).find();
    }

    boolean isOn(LocalDate day) {
        return days != null && days.include(day);
    }

    boolean isBracket() {
        return format == StageFormat.BRACKET;
    }

    /** Whether its teams are parted into groups that have tables of their own. */
    public boolean isGrouped() {
        return !spans.isEmpty();
    }
}
