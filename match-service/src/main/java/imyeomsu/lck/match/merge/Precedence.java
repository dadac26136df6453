package imyeomsu.lck.match.merge;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word goes first where sources tell different things of one match.
 *
 * @param precedence names of sources, the most trusted first; sources that are not listed come after them by name.
 *     Default: {@code lolesports, naver, leaguepedia, files}
 */
@ConfigurationProperties("lck.merge")
record Precedence(@DefaultValue({"lolesports", "naver", "leaguepedia", "files"}) List<String> precedence) {

    Comparator<StoredSighting> order() {
        return Comparator.comparingInt((StoredSighting seen) -> rank(seen.source()))
                .thenComparing(StoredSighting::source)
                .thenComparing(StoredSighting::document)
                .thenComparing(StoredSighting::key);
    }

    private int rank(String source) {
        int place = precedence.indexOf(source);
        return place < 0 ? precedence.size() : place;
    }
}
