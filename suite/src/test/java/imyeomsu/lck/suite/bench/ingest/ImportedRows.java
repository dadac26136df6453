package imyeomsu.lck.suite.bench.ingest;

import imyeomsu.lck.suite.bench.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;

/** What an import left in the database. */
final class ImportedRows {

    private final Connection database;

    ImportedRows(Connection database) {
        this.database = database;
    }

    /** Nothing of an earlier import is there. */
    void drop() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS lck_match");
        }
    }

    /** From the moment that the one run was made until it had ended. */
    Duration took() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CREATE_TIME, END_TIME FROM lck_match.BATCH_JOB_EXECUTION WHERE STATUS = 'COMPLETED'")) {
            row.next();
            return Duration.between(row.getObject(1, LocalDateTime.class), row.getObject(2, LocalDateTime.class));
        }
    }

    Verdict verdict(Harvest harvest, int matchesOfSeason) throws SQLException {
        int matches = harvest.seasons() * matchesOfSeason;
        Verdict.Checks checks = new Verdict.Checks();
        due(checks, 1, "runs", "BATCH_JOB_EXECUTION");
        due(checks, harvest.seasons(), "seasons", "season");
        due(checks, matches, "finished matches", "game_match WHERE state = 'FINISHED' AND score1 <> score2");
        due(checks, matches, "reports", "match_report");
        due(checks, harvest.documents(), "good documents", "ingested_document WHERE state = 'GOOD'");
        due(checks, 0, "findings", "ingestion_finding");
        due(checks, matches, "changes", "match_change");
        due(checks, matches, "numbers up to the last one", "match_change WHERE number BETWEEN 1 AND " + matches);
        due(checks, 1, "counters at the last number", "match_feed WHERE last_number = " + matches);
        return checks.done();
    }

    private void due(Verdict.Checks checks, int due, String what, String rows) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM lck_match." + rows)) {
            row.next();
            checks.that(row.getInt(1) == due, row.getInt(1) + " " + what + " where " + due + " are due");
        }
    }
}
