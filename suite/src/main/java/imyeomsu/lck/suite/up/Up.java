package imyeomsu.lck.suite.up;

import imyeomsu.lck.suite.local.LocalSuite;
import imyeomsu.lck.suite.local.MySqlAddress;
import imyeomsu.lck.suite.local.RedisAddress;
import imyeomsu.lck.suite.local.Secrets;
import imyeomsu.lck.suite.local.SuiteOptions;
import imyeomsu.lck.suite.process.SuiteFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

/** {@code ./up} after the build: starts the suite, prepares the demo, waits for Ctrl-C or a death. */
public final class Up {

    private final Terminal terminal;
    private final UpOptions options;

    private Up(Terminal terminal, UpOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    public static void main(String[] args) {
        Instant started =
                Instant.ofEpochSecond(Long.getLong("lck.started", Instant.now().getEpochSecond()));
        Terminal terminal = new Terminal(System.out, started, Boolean.getBoolean("lck.terminal"));
        try {
            new Up(terminal, UpOptions.parse(List.of(args))).run();
        } catch (IllegalArgumentException e) {
            fail(terminal, e.getMessage(), 2);
        } catch (SuiteFailure e) {
            fail(terminal, e.getMessage(), 1);
        } catch (CancellationException e) {
            // Ctrl-C while it was starting: the shutdown hook stops what had begun.
        }
    }

    private void run() {
        if (options.help()) {
            terminal.print(UpOptions.USAGE);
            return;
        }
        try (LocalSuite suite = LocalSuite.start(suiteOptions(), terminal)) {
            welcome(suite);
            throw new SuiteFailure(suite.death().join());
        }
    }

    private SuiteOptions suiteOptions() {
        Path root = Path.of(System.getProperty("lck.root", "."));
        SuiteOptions suite = SuiteOptions.of(root, Path.of(System.getProperty("lck.state", root + "/.lck")))
                .gatewayPort(options.port())
                .fresh(options.fresh())
                .makesArchives(true);
        options.replicas().forEach(suite::replicas);
        options.redis().map(Up::redis).ifPresent(suite::redis);
        options.mysql().map(this::mysql).ifPresent(suite::mysql);
        return suite;
    }

    private void welcome(LocalSuite suite) {
        Demo demo = new Demo(suite.gateway(), suite.secrets());
        terminal.doing("demo", "prepared", demo::members);
        String hotTime = demo.hotTime();
        terminal.note("Ready.");
        terminal.print("");
        terminal.print("  Open           http://localhost:" + options.port());
        terminal.print("  Fan            %s / %s"
                .formatted(Secrets.FAN, suite.secrets().fanPassword()));
        terminal.print("  Staff          %s / %s"
                .formatted(Secrets.STAFF, suite.secrets().staffPassword()));
        terminal.print("  Administrator  %s / %s"
                .formatted(Secrets.ADMIN, suite.secrets().adminPassword()));
        demo.season().ifPresent(season -> terminal.print("  Season         " + season));
        terminal.print("  Hot Time       " + hotTime);
        terminal.print("  MySQL          %s (user %s)"
                .formatted(suite.mysql(), suite.mysql().user()));
        terminal.print("  Redis          " + suite.redis());
        terminal.print("  Logs           " + suite.logs());
        terminal.print("");
        terminal.print("Ctrl-C stops everything; data stay for the next start.");
    }

    private MySqlAddress mysql(String url) {
        return new MySqlAddress(url, options.mysqlUser(), System.getenv().getOrDefault("MYSQL_PASSWORD", ""));
    }

    private static RedisAddress redis(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new RedisAddress(hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    private static void fail(Terminal terminal, String line, int code) {
        terminal.fail(line);
        System.exit(code);
    }
}
