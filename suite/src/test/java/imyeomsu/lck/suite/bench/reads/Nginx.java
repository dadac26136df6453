package imyeomsu.lck.suite.bench.reads;

import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A web server that has an answer as a file and nothing else to do. */
final class Nginx {

    /** A worker for each core, and nothing written or looked up for a request that could be spared. */
    private static final String CONFIGURATION =
            """
            %s
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              open_file_cache max=10 inactive=1h;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                location = %s {
                  alias %s;
                  default_type application/json;
                }
              }
            }
            """;

    private Nginx() {}

    /** Empty where it is not installed. */
    static Optional<Server> serve(Stage stage, byte[] body) throws IOException {
        Optional<Path> program = program();
        return program.isEmpty() ? Optional.empty() : Optional.of(serve(stage, program.get(), body));
    }

    private static Server serve(Stage stage, Path program, byte[] body) throws IOException {
        Path folder = stage.home().folder("nginx");
        Path file = Files.write(folder.resolve("season.json"), body);
        int port = stage.freePort();
        String path = SeasonRead.PATH.substring(0, SeasonRead.PATH.indexOf('?'));
        // Who starts it as root would have it work as somebody who may not read the file.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path configuration =
                Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(user, port, path, file));
        return stage.server(
                "nginx",
                List.of(program.toString(), "-p", folder.toString(), "-c", configuration.toString()),
                port,
                SeasonRead.PATH);
    }

    private static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(path.split(":"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
