package imyeomsu.lck.match.merge;

import imyeomsu.lck.match.catalogue.SeasonPlan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.stereotype.Component;

/** The season's own row: the lock under which one writer at a time changes the season, and its revision. */
@Component
class SeasonHead {

    record Row(
            String id,
            String league,
            int originalYear,
            String nameKo,
            String nameEn,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer shiftedWeeks,
            LocalDateTime changedAt) {

        static Row of(
                SeasonPlan plan, LocalDate startsOn, LocalDate endsOn, @Nullable Integer weeks, LocalDateTime at) {
            return new Row(
                    plan.id(),
                    plan.league(),
                    plan.year(),
                    plan.name().ko(),
                    plan.name().en(),
                    startsOn,
                    endsOn,
                    weeks,
                    at);
        }
    }

    private static final String COLUMNS =
            "id, league, original_year, name_ko, name_en, starts_on, ends_on, shifted_weeks, changed_at";

    private static final String VALUES =
            ":id, :league, :originalYear, :nameKo, :nameEn, :startsOn, :endsOn, :shiftedWeeks, :changedAt";

    // An insert that meets the row waits for it and takes the same lock as one that makes it.
    private static final String LOCK = "INSERT INTO season (" + COLUMNS + ", revision) VALUES (" + VALUES
            + ", 0) ON DUPLICATE KEY UPDATE id = season.id";

    private static final String CHANGE =
            """
            UPDATE season SET league = :league, original_year = :originalYear, name_ko = :nameKo, name_en = :nameEn,
                starts_on = :startsOn, ends_on = :endsOn, shifted_weeks = :shiftedWeeks,
                revision = revision + 1, changed_at = :changedAt
            WHERE id = :id
            """;

    private final NamedParameterJdbcTemplate jdbc;

    SeasonHead(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the season's row until the transaction ends.
     *
     * @param ifNew the row to begin with
     * @return the row as stored: after waiting for another writer, what that one left
     */
    Row lock(Row ifNew) {
        jdbc.update(LOCK, new SimplePropertySqlParameterSource(ifNew));
        return lock(ifNew.id());
    }

    /** Takes the row of a season that is there. */
    Row lock(String id) {
        return jdbc.getJdbcOperations()
                .queryForObject(
                        "SELECT " + COLUMNS + " FROM season WHERE id = ? FOR UPDATE",
                        DataClassRowMapper.newInstance(Row.class),
                        id);
    }

    void change(Row row) {
        jdbc.update(CHANGE, new SimplePropertySqlParameterSource(row));
    }
}
