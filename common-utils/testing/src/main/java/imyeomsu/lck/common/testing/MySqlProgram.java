package imyeomsu.lck.common.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The MySQL 8.0.31 of the class path, unpacked, with an initialised database to copy: both once per user. */
final class MySqlProgram {

    private static final Resource ARCHIVE = new Resource(
            "mysql-Linux-amd64.tar.gz", "05a94f1f95e37dab4dcc73bc2d9308efb079c0f704a0b6497fcbafd420ad1f3b");
    private static final String NAME = "mysql-8.0.31-" + ARCHIVE.shortSum();
    private static final String MYSQLD = "bin/mysqld";

    /** Relative to the data, because the path of a socket must be short. */
    private static final String SOCKET = "mysql.sock";

    /** Linked, and only called with native asynchronous I/O, which is off. Many machines lack it. */
    private static final String UNUSED_LIBRARY = "libaio.so.1";

    private final Path home;
    private final Path template;

    private MySqlProgram(Path home, Path template) {
        this.home = home;
        this.template = template;
    }

    static MySqlProgram in(Cache cache) {
        Path home = cache.folder(NAME, folder -> unpack(ARCHIVE.bytes(), folder));
        Path template = cache.folder(NAME + "-template", folder -> initialise(home, folder));
        return new MySqlProgram(home, template);
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (TarArchiveInputStream files =
                new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = files.getNextEntry()) != null; ) {
                // Its links point into the machine that packed it.
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    Path file = entry.resolveIn(home);
                    Files.createDirectories(file.getParent());
                    byte[] bytes = files.readAllBytes();
                    if (entry.getName().equals(MYSQLD)) {
                        ElfExecutable.unlink(bytes, UNUSED_LIBRARY);
                    }
                    Files.write(file, bytes);
                }
            }
        }
        Files.setPosixFilePermissions(home.resolve(MYSQLD), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void initialise(Path home, Path data) throws IOException {
        List<String> command = command(home, data);
        // A small redo log and no syncs: quicker to make and to copy. A server makes its own of the size it wants.
        command.addAll(List.of("--initialize-insecure", "--innodb-redo-log-capacity=8M"));
        command.addAll(List.of("--innodb-flush-method=nosync", "--innodb-doublewrite=OFF"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw StartFailed.of("mysqld", data, log);
        }
    }

    /** The arguments of every call; what is specific to one comes after. */
    List<String> command(Path data) {
        return command(home, data);
    }

    private static List<String> command(Path home, Path data) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve(MYSQLD).toString());
        command.addAll(List.of("--no-defaults", "--basedir=" + home, "--datadir=" + data));
        command.add("--lc-messages-dir=" + home.resolve("share"));
        command.addAll(List.of("--innodb-use-native-aio=0", "--mysqlx=OFF", "--performance-schema=OFF"));
        command.addAll(List.of("--disable-log-bin", "--auto-generate-certs=OFF", "--log-error-verbosity=1"));
        command.addAll(List.of("--character-set-server=utf8mb4", "--default-time-zone=+00:00"));
        command.addAll(List.of("--socket=" + SOCKET, "--pid-file=mysqld.pid"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** Where there are no data yet: an empty database with the user root, who has no password. */
    void prepare(Path data) throws IOException {
        if (!Files.exists(data)) {
            Cache.fill(data, parts -> FileSystemUtils.copyRecursively(template, parts));
        }
        // Names the process that held the socket; after a crash its number may be some other program's.
        Files.deleteIfExists(data.resolve(SOCKET + ".lock"));
    }
}
