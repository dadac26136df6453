package imyeomsu.lck.match.report.naver;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A league in Naver's ids: {@code lck_2026}, in years with two splits {@code lck_2023_spring}; never
 * {@code lck_2026_event}, which are show matches, nor {@code lck_cl_2026}, which is another league.
 */
final class NaverLeague {

    private static final Pattern YEAR = Pattern.compile("_(\\d{4})(_|$)");

    private final String name;
    private final Pattern season;
    private final Pattern show;

    /** @param name empty for all of them */
    NaverLeague(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
        String anyYear = Pattern.quote(this.name) + "_\\d{4}";
        season = Pattern.compile(anyYear + "(?:_(spring|summer|winter|(?:split|rounds?)_?[\\d-]+))?");
        show = Pattern.compile(anyYear + "_event");
    }

    boolean has(@Nullable String leagueId) {
        return name.isEmpty()
                || leagueId != null
                        && (leagueId.equals(name) || season.matcher(leagueId).matches());
    }

    boolean isShow(@Nullable String leagueId) {
        return leagueId != null && show.matcher(leagueId).matches();
    }

    @Nullable String split(@Nullable String leagueId) {
        Matcher split = season.matcher(leagueId == null ? "" : leagueId);
        return split.matches() ? split.group(1) : null;
    }

    static @Nullable Integer year(@Nullable String leagueId) {
        Matcher year = YEAR.matcher(leagueId == null ? "" : leagueId);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
