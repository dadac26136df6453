package imyeomsu.lck.match.team;

import imyeomsu.lck.match.team.TeamBook.Lineage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Teams, their names and the ways to call them, as stored. */
@Component
class TeamTables {

    /** Any source's spelling, as against a source's own id. */
    static final String ANY = "*";

    record NameRow(String teamId, LocalDate validFrom, String code, String nameKo, String nameEn) {}

    record AliasRow(String source, String alias, String teamId) {}

    private final JdbcTemplate jdbc;

    TeamTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<NameRow> names() {
        return jdbc.query("SELECT * FROM team_name", DataClassRowMapper.newInstance(NameRow.class));
    }

    List<AliasRow> aliases() {
        return jdbc.query("SELECT * FROM team_alias", DataClassRowMapper.newInstance(AliasRow.class));
    }

    void add(String teamId) {
        jdbc.update("INSERT IGNORE INTO team (id) VALUES (?)", teamId);
    }

    /** What was learned before stays. */
    void add(NameRow name) {
        jdbc.update(
                "INSERT IGNORE INTO team_name (team_id, valid_from, code, name_ko, name_en) VALUES (?, ?, ?, ?, ?)",
                name.teamId(),
                name.validFrom(),
                name.code(),
                name.nameKo(),
                name.nameEn());
    }

    void add(AliasRow alias) {
        jdbc.update(
                "INSERT IGNORE INTO team_alias (source, alias, team_id) VALUES (?, ?, ?)",
                alias.source(),
                alias.alias(),
                alias.teamId());
    }

    void add(List<Lineage> shipped) {
        List<Object[]> teams = new ArrayList<>();
        List<Object[]> names = new ArrayList<>();
        List<Object[]> aliases = new ArrayList<>();
        for (Lineage team : shipped) {
            teams.add(new Object[] {team.id()});
            team.names().forEach(name -> {
                names.add(new Object[] {team.id(), name.from(), name.code(), name.ko(), name.en()});
                aliases.add(new Object[] {ANY, Spelling.plain(name.ko()), team.id()});
                aliases.add(new Object[] {ANY, Spelling.plain(name.en()), team.id()});
            });
            team.spellings().forEach(name -> aliases.add(new Object[] {ANY, Spelling.plain(name), team.id()}));
            team.ids()
                    .forEach((source, ids) ->
                            ids.forEach(id -> aliases.add(new Object[] {source, Spelling.id(id), team.id()})));
        }
        jdbc.batchUpdate("INSERT IGNORE INTO team (id) VALUES (?)", teams);
        jdbc.batchUpdate(
                "INSERT IGNORE INTO team_name (team_id, valid_from, code, name_ko, name_en) VALUES (?, ?, ?, ?, ?)",
                names);
        jdbc.batchUpdate("INSERT IGNORE INTO team_alias (source, alias, team_id) VALUES (?, ?, ?)", aliases);
    }
}
