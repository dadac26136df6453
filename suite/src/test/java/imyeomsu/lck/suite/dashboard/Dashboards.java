package imyeomsu.lck.suite.dashboard;

import java.nio.file.Path;
import java.util.List;

/** All of them, and where their files lie. */
public final class Dashboards {

    static final Path FILES = Path.of("..", "helm", "observability", "files", "dashboards");

    private Dashboards() {}

    static List<Dashboard> all() {
        return List.of(
                SuiteBoard.board(),
                ServiceBoards.gateway(),
                ServiceBoards.auth(),
                ServiceBoards.match(),
                ServiceBoards.event(),
                HotTimeBoard.board(),
                OtherBoards.ingestion(),
                OtherBoards.jvm());
    }
}
