package imyeomsu.lck.suite.bench.capacity;

import imyeomsu.lck.suite.process.SuiteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the charts give a container, and a JVM in it gives itself. */
record Containers(Path root) {

    private static final Pattern PERCENTAGE = Pattern.compile("-XX:MaxRAMPercentage=(\\d+)");
    private static final Pattern SIZE = Pattern.compile("(\\d+)([MG])i");

    /** @param limit MiB */
    record Container(long limit, int heapPercent) {

        /** Below two processors or 1.8 GB a JVM takes the serial collector by itself. */
        List<String> jvm() {
            return List.of("-Xmx" + limit * heapPercent / 100 + "m", "-XX:+UseSerialGC");
        }
    }

    Container of(String service) {
        Map<?, ?> values = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(read(root.resolve("helm").resolve(service).resolve("values.yaml")));
        Map<?, ?> limits = (Map<?, ?>) ((Map<?, ?>) values.get("resources")).get("limits");
        Matcher size = SIZE.matcher(String.valueOf(limits.get("memory")));
        Matcher percentage = PERCENTAGE.matcher(String.valueOf(values.get("jvm")));
        if (!size.matches() || !percentage.find()) {
            throw new SuiteFailure("No memory limit in the values of " + service);
        }
        return new Container(
                Long.parseLong(size.group(1)) * (size.group(2).equals("G") ? 1024 : 1),
                Integer.parseInt(percentage.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SuiteFailure("Cannot be read: " + file, e);
        }
    }
}
