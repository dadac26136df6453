package imyeomsu.lck.suite.bench.ingest;

import imyeomsu.lck.suite.bench.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.redis.core.RedisCallback;

/** Imports from nothing, again and again. */
final class Imports {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String AS_PLAYED = "--lck.match.replay.season=";

    /** A busy machine is to take its time, not to fail. */
    private static final String PATIENT = "--spring.data.redis.timeout=20s";

    private final Stage stage;
    private final SeasonFiles files;
    private final ImportedRows rows;

    Imports(Stage stage, SeasonFiles files, ImportedRows rows) {
        this.stage = stage;
        this.files = files;
        this.rows = rows;
    }

    /** Lands the documents with one process, and imports them with another whose run is timed. */
    Import run(Harvest harvest) throws IOException, SQLException {
        rows.drop();
        stage.stores()
                .inRedis(redis -> redis.execute((RedisCallback<Void>) connection -> {
                    connection.serverCommands().flushAll();
                    return null;
                }));
        Path folder = stage.home().folder(harvest.key());
        files.write(folder, harvest);
        process("crawl", "--lck.sources.files.folder=" + folder.toUri());
        process("batch");
        return new Import(rows.took(), rows.verdict(harvest, files.matches()));
    }

    private void process(String role, String... arguments) {
        List<String> program =
                new ArrayList<>(stage.programs().jar("match-service", "--role=" + role, AS_PLAYED, PATIENT));
        program.addAll(List.of(arguments));
        stage.runToEnd("match-service-" + role, program, PATIENCE);
    }
}
