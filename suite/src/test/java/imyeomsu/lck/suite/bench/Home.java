package imyeomsu.lck.suite.bench;

import imyeomsu.lck.suite.process.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where one benchmark keeps its files, and its report. */
public final class Home {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path root = Project.root();
    private final Path reports = root.resolve("suite/target/bench");
    private final String name;

    public Home(String name) {
        this.name = name;
    }

    /** Of the project. */
    public Path root() {
        return root;
    }

    /** A folder of this benchmark's own. */
    public Path folder(String folder) {
        Path made = reports.resolve(name).resolve(folder);
        FileTree.create(made);
        return made;
    }

    void clear() {
        FileTree.delete(reports.resolve(name));
    }

    /** @return where it was written, seen from the project */
    public Path write(JsonNode report) throws IOException {
        FileTree.create(reports);
        Path file = reports.resolve(name + ".json");
        Files.write(file, JSON.writeValueAsBytes(report));
        return root.relativize(file);
    }
}
