package imyeomsu.lck.suite.up;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line. {@code ./up} runs this file as a source program before it builds anything, so
 * that a wrong option is told at once: it uses no other class of the project.
 */
public record UpOptions(
        boolean help,
        boolean fresh,
        int port,
        Map<String, Integer> replicas,
        Optional<String> redis,
        Optional<String> mysql,
        String mysqlUser) {

    static final String USAGE =
            """
            Usage: ./up [options]
            Builds what is stale and runs the whole suite on this machine until Ctrl-C.

              --port N              the gateway's port (8080)
              --replicas SERVICE=N  copies of gateway, auth-service, match-service or event-service;
                                    may be given once for each; further gateways take the next ports
              --fresh               begin with empty embedded stores
              --mysql JDBC_URL      use this MySQL, e.g. jdbc:mysql://localhost:3306
              --mysql-user NAME     its user (root); its password is taken from MYSQL_PASSWORD
              --redis HOST:PORT     use this Redis; its password is taken from REDIS_PASSWORD
              --help                this text

            It takes the JDK of JAVA_HOME, else the newest it finds. Data and logs: .lck/""";

    private static final Set<String> SERVICES = Set.of("gateway", "auth-service", "match-service", "event-service");
    private static final int DEFAULT_PORT = 8080;
    private static final int MOST_COPIES = 9;
    private static final int LAST_PORT = 65535;

    /** Checks only: prints the usage or what is wrong. */
    public static void main(String[] args) {
        try {
            if (parse(List.of(args)).help()) {
                System.out.println(USAGE);
            }
        } catch (IllegalArgumentException e) {
            System.err.println("up: " + e.getMessage());
            System.exit(2);
        }
    }

    static UpOptions parse(List<String> args) {
        return new Parser(args).parse();
    }

    private static final class Parser {

        private final Deque<String> words = new ArrayDeque<>();
        private final Map<String, Integer> replicas = new HashMap<>();
        private boolean help;
        private boolean fresh;
        private int port = DEFAULT_PORT;
        private Optional<String> redis = Optional.empty();
        private Optional<String> mysql = Optional.empty();
        private Optional<String> mysqlUser = Optional.empty();

        Parser(List<String> args) {
            words.addAll(args);
        }

        UpOptions parse() {
            while (!words.isEmpty()) {
                take(name(words.pop()));
            }
            if (fresh && mysql.isPresent()) {
                throw wrong("--fresh empties the embedded stores; it does not touch the MySQL of --mysql");
            }
            if (mysqlUser.isPresent() && mysql.isEmpty()) {
                throw wrong("--mysql-user goes with --mysql");
            }
            if (port + replicas.getOrDefault("gateway", 1) - 1 > LAST_PORT) {
                throw wrong("--port " + port + " leaves no ports for all gateways");
            }
            return new UpOptions(help, fresh, port, Map.copyOf(replicas), redis, mysql, mysqlUser.orElse("root"));
        }

        /** Takes --name=value apart. */
        private String name(String word) {
            int equals = word.indexOf('=');
            if (!word.startsWith("--") || equals < 0) {
                return word;
            }
            words.push(word.substring(equals + 1));
            return word.substring(0, equals);
        }

        private void take(String option) {
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--port" -> port = number(option, value(option), LAST_PORT);
                case "--replicas" -> replicas(value(option));
                case "--redis" -> redis = Optional.of(hostAndPort(value(option)));
                case "--mysql" -> mysql = Optional.of(jdbcUrl(value(option)));
                case "--mysql-user" -> mysqlUser = Optional.of(value(option));
                default -> throw wrong("unknown option " + option);
            }
        }

        private String value(String option) {
            String value = words.poll();
            if (value == null || value.isBlank() || value.startsWith("--")) {
                throw wrong(option + " needs a value");
            }
            return value;
        }

        private void replicas(String value) {
            String[] parts = value.split("=", 2);
            if (parts.length < 2 || !SERVICES.contains(parts[0])) {
                throw wrong(
                        "--replicas takes SERVICE=N with gateway, auth-service, match-service or event-service, not "
                                + value);
            }
            replicas.put(parts[0], number("--replicas " + parts[0], parts[1], MOST_COPIES));
        }

        private static String hostAndPort(String value) {
            int colon = value.lastIndexOf(':');
            if (colon < 1) {
                throw wrong("--redis takes HOST:PORT, not " + value);
            }
            number("--redis", value.substring(colon + 1), LAST_PORT);
            return value;
        }

        private static String jdbcUrl(String value) {
            if (!value.matches("jdbc:mysql://[^/?\\s]+/?")) {
                throw wrong("--mysql takes jdbc:mysql://HOST:PORT without a schema, not " + value);
            }
            return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        }

        private static int number(String option, String value, int most) {
            if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
                throw wrong(option + " takes a number from 1 to " + most + ", not " + value);
            }
            return Integer.parseInt(value);
        }

        private static IllegalArgumentException wrong(String line) {
            return new IllegalArgumentException(line + "; ./up --help lists the options");
        }
    }
}
