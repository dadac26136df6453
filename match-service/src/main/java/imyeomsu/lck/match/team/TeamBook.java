package imyeomsu.lck.match.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The shipped teams of the league: what each was called from which day on, and how sources call it. */
@Component
class TeamBook {

    record Name(LocalDate from, String code, String ko, String en) {}

    /**
     * @param names oldest first
     * @param spellings other ways to write any of them
     * @param ids the team's ids by source
     */
    record Lineage(String id, List<Name> names, List<String> spellings, Map<String, List<String>> ids) {}

    private final List<Lineage> teams;

    TeamBook(JsonMapper json) {
        try (InputStream content = new ClassPathResource("catalogue/teams.json").getInputStream()) {
            teams = json.readValue(content, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Lineage> teams() {
        return teams;
    }
}
