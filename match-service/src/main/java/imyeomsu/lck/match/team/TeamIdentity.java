package imyeomsu.lck.match.team;

import imyeomsu.lck.common.web.Localized;
import imyeomsu.lck.match.report.MatchReport.TeamRef;
import imyeomsu.lck.match.season.SeasonRoster.TeamName;
import imyeomsu.lck.match.team.TeamTables.AliasRow;
import imyeomsu.lck.match.team.TeamTables.NameRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which lasting team a source means, and what that team was called on a day. First the source's own id decides,
 * then any known way to write the name, then the code among the teams that went by it that day: codes are not unique and
 * change hands. Whoever is left is a team not seen before. What is learned is stored in the caller's transaction.
 */
public final class TeamIdentity {

    private static final Comparator<NameRow> BY_DAY = Comparator.comparing(NameRow::validFrom);

    private final TeamTables tables;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, List<NameRow>> names = new TreeMap<>();

    TeamIdentity(TeamTables tables) {
        this.tables = tables;
        tables.aliases().forEach(row -> aliases.put(key(row.source(), row.alias()), row.teamId()));
        tables.names().stream().sorted(BY_DAY).forEach(this::remember);
    }

    /** @param day when the team played under this name */
    public String of(String source, TeamRef ref, LocalDate day) {
        Optional<String> byId = ref.id() == null
                ? Optional.empty()
                : Optional.ofNullable(aliases.get(key(source, Spelling.id(ref.id()))));
        Optional<String> known = byId.or(() -> byName(ref)).or(() -> byCode(ref.code(), day));
        String team = known.orElseGet(() -> unknown(ref));
        learn(source, ref, team, day);
        return team;
    }

    /** What the team went by on a day; before its first known name, by that one. */
    public TeamName nameOf(String team, LocalDate day) {
        NameRow name = nameRow(team, day);
        return new TeamName(team, name.code(), new Localized(name.nameKo(), name.nameEn()));
    }

    private NameRow nameRow(String team, LocalDate day) {
        List<NameRow> all = names.getOrDefault(team, List.of());
        return all.stream()
                .filter(name -> !name.validFrom().isAfter(day))
                .max(BY_DAY)
                .orElseGet(() -> all.get(0));
    }

    private Optional<String> byName(TeamRef ref) {
        return Optional.ofNullable(aliases.get(key(TeamTables.ANY, Spelling.plain(ref.name()))))
                .or(() -> Optional.ofNullable(ref.nameKo())
                        .map(name -> aliases.get(key(TeamTables.ANY, Spelling.plain(name)))));
    }

    private Optional<String> byCode(@Nullable String code, LocalDate day) {
        if (code == null) {
            return Optional.empty();
        }
        List<String> called = names.keySet().stream()
                .filter(team -> nameRow(team, day).code().equals(code))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private String unknown(TeamRef ref) {
        String slug = Spelling.slug(ref.name());
        String id = slug.isEmpty() ? "team" : slug;
        for (int number = 2; names.containsKey(id); number++) {
            id = slug + "-" + number;
        }
        tables.add(id);
        return id;
    }

    private void learn(String source, TeamRef ref, String team, LocalDate day) {
        String spelling = key(TeamTables.ANY, Spelling.plain(ref.name()));
        if (!aliases.containsKey(spelling)) {
            learn(new AliasRow(TeamTables.ANY, Spelling.plain(ref.name()), team));
            learnName(ref, team, day);
        }
        if (ref.id() != null && !aliases.containsKey(key(source, Spelling.id(ref.id())))) {
            learn(new AliasRow(source, Spelling.id(ref.id()), team));
        }
    }

    private void learn(AliasRow alias) {
        tables.add(alias);
        aliases.put(key(alias.source(), alias.alias()), alias.teamId());
    }

    /** A name never seen before is the team's from this day on. */
    private void learnName(TeamRef ref, String team, LocalDate day) {
        String code = ref.code() != null
                ? ref.code()
                : names.containsKey(team) ? nameRow(team, day).code() : made(ref);
        NameRow name = new NameRow(
                team,
                day,
                cut(code, 10),
                cut(ref.nameKo() != null ? ref.nameKo() : ref.name(), 80),
                cut(ref.name(), 80));
        tables.add(name);
        remember(name);
    }

    private static String made(TeamRef ref) {
        String letters = ref.name().replaceAll("[^\\p{L}\\p{N}]", "");
        return cut(letters.isEmpty() ? "TEAM" : letters, 4).toUpperCase(Locale.ROOT);
    }

    private void remember(NameRow name) {
        List<NameRow> all = names.computeIfAbsent(name.teamId(), none -> new ArrayList<>());
        all.add(name);
        all.sort(BY_DAY);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String key(String source, String alias) {
        return source + '\n' + alias;
    }
}
