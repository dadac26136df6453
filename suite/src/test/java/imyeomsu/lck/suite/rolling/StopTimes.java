package imyeomsu.lck.suite.rolling;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A stop, second by second.
 *
 * @param drain from being taken out of the endpoints to SIGTERM
 * @param linger how long a gateway then ends connections with an answer
 * @param phase for what is in flight
 * @param total from being taken out to SIGKILL
 * @param life of a gateway's connection to a service
 * @param ready how long a new pod has been ready before an old one goes
 */
record StopTimes(Duration drain, Duration linger, Duration phase, Duration total, Duration life, Duration ready) {

    private static final Pattern LIFE = Pattern.compile("max-life-time: (\\w+)");

    /** Of every pod that goes: until the last node has heard that it is no endpoint any more. */
    static final Duration TO_BE_FORGOTTEN = Duration.ofSeconds(1);

    /** What a service's chart says, and the gateway's settings. */
    static StopTimes ofChart(Path root, String service) {
        Map<?, ?> values = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(read(root.resolve("helm").resolve(service).resolve("values.yaml")));
        Map<?, ?> stop = (Map<?, ?>) values.get("stop");
        Object linger = ((Map<?, ?>) values.get("env")).get("LINGER");
        Matcher life = LIFE.matcher(read(root.resolve("gateway/src/main/resources/application.yml")));
        if (!life.find()) {
            throw new SuiteFailure("The gateway's connections live for ever");
        }
        return new StopTimes(
                seconds(stop, "drain"),
                linger == null ? Duration.ZERO : DurationStyle.detectAndParse(linger.toString()),
                seconds(stop, "phase"),
                seconds(stop, "total"),
                DurationStyle.detectAndParse(life.group(1)),
                Duration.ofSeconds(5));
    }

    /** The same order of things in a third of the time. */
    static StopTimes brief() {
        return new StopTimes(
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }

    /** SIGTERM at once, and connections for ever: what happens where nobody thought about it. */
    StopTimes careless() {
        return new StopTimes(Duration.ZERO, Duration.ZERO, phase, total, Duration.ofHours(1), ready);
    }

    private static Duration seconds(Map<?, ?> stop, String name) {
        return Duration.ofSeconds(((Number) stop.get(name)).longValue());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot be read: " + file, e);
        }
    }
}
