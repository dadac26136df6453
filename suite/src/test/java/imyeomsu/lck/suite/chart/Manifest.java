package imyeomsu.lck.suite.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object for Kubernetes. */
record Manifest(JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Manifest> all(String yaml) {
        Iterable<Object> documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(document -> document != null)
                .map(document -> new Manifest(JSON.valueToTree(document)))
                .toList();
    }

    /** The same with something else in it. */
    Manifest with(String text, String other) {
        return new Manifest(JSON.readTree(body.toString().replace(text, other)));
    }

    String kind() {
        return body.path("kind").asString();
    }

    String apiVersion() {
        return body.path("apiVersion").asString();
    }

    String name() {
        return body.path("metadata").path("name").asString();
    }

    /** Of the chart that made it. */
    String version() {
        return body.at("/metadata/labels").path("app.kubernetes.io/version").asString();
    }

    /** Its pods, where it makes some: of a Deployment, a Rollout, a CronJob, or itself. */
    List<JsonNode> pods() {
        return switch (kind()) {
            case "Deployment", "Rollout" -> List.of(body.at("/spec/template/spec"));
            case "CronJob" -> List.of(body.at("/spec/jobTemplate/spec/template/spec"));
            case "Pod" -> List.of(body.path("spec"));
            default -> List.of();
        };
    }

    List<JsonNode> containers() {
        List<JsonNode> containers = new ArrayList<>();
        pods().forEach(pod -> pod.path("containers").forEach(containers::add));
        return containers;
    }

    static Manifest the(String kind, List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** Plain settings of the ConfigMap. */
    Map<String, String> data() {
        Map<String, String> data = new java.util.TreeMap<>();
        body.path("data")
                .propertyStream()
                .forEach(entry -> data.put(entry.getKey(), entry.getValue().asString()));
        return data;
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
