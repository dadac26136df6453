package imyeomsu.lck.common.testing;

import java.nio.file.Path;
import java.util.List;

/**
 * A real MySQL 8.0, reached from this machine alone. Without Docker it needs Linux on x86-64 with glibc and
 * {@code libnuma1}.
 *
 * <p>It ends with {@link #close()} or with the JVM, however that ends. It is for development and tests only.
 */
public final class MySqlServer implements AutoCloseable {

    private final String host;
    private final int port;
    private final String password;
    private final Runnable end;

    MySqlServer(String host, int port, String password, Runnable end) {
        this.host = host;
        this.port = port;
        this.password = password;
        this.end = end;
    }

    /** On any free port, with the data of this directory. */
    public static MySqlServer start(Path dataDirectory) {
        return start(dataDirectory, 0);
    }

    /**
     * Starts with the data of this directory, made at the first start. Each commit is on disk before it is confirmed.
     *
     * @param port 0 for any that is free
     */
    public static MySqlServer start(Path dataDirectory, int port) {
        return start(
                DataFolder.persistent(dataDirectory),
                port,
                List.of("--innodb-redo-log-capacity=256M", "--innodb-flush-log-at-trx-commit=1"));
    }

    /** Empty, on any free port. Its data go with it, so it saves itself the trouble of writing them safely. */
    public static MySqlServer throwaway() {
        return start(
                DataFolder.throwaway(Cache.user()),
                0,
                List.of(
                        "--innodb-redo-log-capacity=32M",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-flush-method=nosync",
                        "--innodb-doublewrite=OFF"));
    }

    private static MySqlServer start(DataFolder folder, int port, List<String> options) {
        StoreProcess process = StoreProcess.start(folder, port, () -> {
            MySqlProgram mysql = MySqlProgram.in(Cache.user());
            mysql.prepare(folder.data());
            return new StoreProgram("mysqld", "ready for connections", chosen -> {
                List<String> command = mysql.command(folder.data());
                command.addAll(List.of("--bind-address=127.0.0.1", "--port=" + chosen));
                command.addAll(List.of("--max-connections=300", "--innodb-buffer-pool-size=256M"));
                command.addAll(options);
                return command;
            });
        });
        return new MySqlServer("127.0.0.1", process.port(), "", process::close);
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public String username() {
        return "root";
    }

    public String password() {
        return password;
    }

    /** Where a service finds this schema, which is made where it is missing. Instants are kept in UTC. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://" + host + ":" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&rewriteBatchedStatements=true&connectionTimeZone=UTC"
                + "&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    @Override
    public void close() {
        end.run();
    }
}
