package imyeomsu.lck.match.catalogue;

import imyeomsu.lck.common.web.Localized;
import java.util.List;
import java.util.regex.Pattern;

/** A season as it comes again each year. */
record SeasonPattern(
        String id, String league, int from, int to, Localized name, Pattern split, Days days, List<StagePlan> stages) {

    private static final String YEAR = "{year}";

    boolean isCalled(String text) {
        return !split.pattern().isEmpty() && split.matcher(text).find();
    }

    SeasonPlan of(int year) {
        String number = Integer.toString(year);
        return new SeasonPlan(
                id.replace(YEAR, number),
                league,
                year,
                new Localized(name.ko().replace(YEAR, number), name.en().replace(YEAR, number)),
                stages);
    }
}
