package imyeomsu.lck.match.ingest;

import imyeomsu.lck.match.report.ParsedDocument.RowFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a run left out, and why. */
@Component
class Findings {

    record Finding(String source, String document, @Nullable String row, String code, String detail) {}

    /** A source gone wrong in every row is told by its first ones. */
    private static final int MOST_OF_A_DOCUMENT = 100;

    private static final int LONGEST = 500;

    private final JdbcTemplate jdbc;

    Findings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(long execution, String source, String document, List<RowFinding> findings) {
        findings.stream().limit(MOST_OF_A_DOCUMENT).forEach(finding -> add(execution, source, document, finding));
    }

    void add(long execution, String source, String document, RowFinding finding) {
        jdbc.update(
                """
                INSERT INTO ingestion_finding (execution_id, number, source, doc_key, row_key, code, detail)
                SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ? FROM ingestion_finding WHERE execution_id = ?
                """,
                execution,
                source,
                document,
                cut(finding.row(), 200),
                cut(finding.code(), 40),
                cut(finding.detail(), LONGEST),
                execution);
    }

    List<Finding> of(long execution) {
        return jdbc.query(
                """
                SELECT source, doc_key AS document, row_key AS `row`, code, detail FROM ingestion_finding
                WHERE execution_id = ? ORDER BY number
                """,
                DataClassRowMapper.newInstance(Finding.class),
                execution);
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
