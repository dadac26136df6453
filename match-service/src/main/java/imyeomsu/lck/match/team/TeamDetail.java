package imyeomsu.lck.match.team;

import imyeomsu.lck.common.web.Localized;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team through all its names.
 *
 * @param code and the name it has in its latest season
 * @param names the earliest first
 * @param seasons ids of the seasons it plays in, the latest first
 */
record TeamDetail(String id, String code, Localized name, List<DatedName> names, List<String> seasons) {

    /** @param to the last day of it; null while it lasts */
    record DatedName(String code, Localized name, LocalDate from, @Nullable LocalDate to) {}
}
