package imyeomsu.lck.suite.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.tools.ToolProvider;

/** The library as it might have been: everything that there is now, and one public method that is gone since. */
final class OlderLibrary {

    private static final String TYPE = "imyeomsu/lck/common/web/Cursor";

    private OlderLibrary() {}

    static Path withOneMethodMore(Checkout checkout, Path library) throws IOException {
        String source = Files.readString(checkout.folder().resolve("common-utils/src/main/java/" + TYPE + ".java"));
        Path older = Files.createDirectories(checkout.folder().resolve("older"));
        Path changed = older.resolve("Cursor.java");
        Files.writeString(
                changed, source.replace("private Cursor() {}", "private Cursor() {} public static void end() {}"));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "--release",
                        "17",
                        "-cp",
                        library + File.pathSeparator + System.getProperty("java.class.path"),
                        "-d",
                        older.toString(),
                        changed.toString());
        assertThat(compiled).isZero();
        Path jar = Files.copy(library, older.resolve("common-utils.jar"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Files.copy(
                    older.resolve(TYPE + ".class"),
                    content.getPath(TYPE + ".class"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }
}
