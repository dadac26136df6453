package imyeomsu.lck.suite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.node.NodeTools;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Argo CD would find: applications for each environment, and charts that take the values given to them. */
class GitOpsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Chart GITOPS = Chart.of("gitops");

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void hasAnApplicationForEachService(String environment) {
        List<Manifest> manifests = applications(environment);

        assertThat(manifests.stream().filter(manifest -> manifest.kind().equals("Application")))
                .extracting(Manifest::name)
                .containsExactlyInAnyOrder(
                        "lck-" + environment,
                        environment + "-gateway",
                        environment + "-auth-service",
                        environment + "-match-service",
                        environment + "-event-service");
        assertThat(manifests)
                .allMatch(manifest -> manifest.kind().equals("AppProject")
                        || manifest.body().at("/spec/project").asString().equals("lck-" + environment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void isWhatArgoKnows(String environment) {
        List<Manifest> manifests = applications(environment);

        assertThat(validated(manifests)).isEqualTo(manifests.size() + " objects held\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void givesTheChartsWhatTheyTake(String environment) {
        for (Chart chart : (Iterable<Chart>) Chart.all()::iterator) {
            JsonNode image = application(environment, chart).at("/spec/sources/0/helm/valuesObject/image");
            List<Manifest> manifests = released(environment, chart);

            assertThat(manifests.stream().map(Kubernetes::refuses).flatMap(Optional::stream))
                    .isEmpty();
            assertThat(Manifest.the("Rollout", manifests)
                            .containers()
                            .get(0)
                            .path("image")
                            .asString())
                    .isEqualTo(image.path("repository").asString() + "@"
                            + image.path("digest").asString());
        }
    }

    /** What the project does not name, Argo CD refuses to apply. */
    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void mayMakeWhatTheChartsMakeAndNoSecrets(String environment) {
        Set<String> allowed = new HashSet<>();
        Manifest.the("AppProject", applications(environment))
                .body()
                .at("/spec/namespaceResourceWhitelist")
                .forEach(kind -> allowed.add(
                        kind.path("group").asString() + "/" + kind.path("kind").asString()));

        Chart.all()
                .flatMap(chart -> released(environment, chart).stream())
                // Argo CD runs no tests of a chart.
                .filter(manifest -> !manifest.kind().equals("Pod"))
                .forEach(manifest -> assertThat(allowed).contains(group(manifest) + "/" + manifest.kind()));
        assertThat(allowed).doesNotContain("/Secret", "rbac.authorization.k8s.io/Role");
    }

    private static List<Manifest> applications(String environment) {
        return GITOPS.render(GITOPS.sources().resolve("environments").resolve(environment + ".yaml"));
    }

    private static JsonNode application(String environment, Chart chart) {
        return applications(environment).stream()
                .filter(manifest -> manifest.name().equals(environment + "-" + chart.name()))
                .findFirst()
                .orElseThrow()
                .body();
    }

    /** The chart as Argo CD renders it: by the values of the environment, then by those of the application. */
    private static List<Manifest> released(String environment, Chart chart) {
        JsonNode helm = application(environment, chart).at("/spec/sources/0/helm");
        String values = helm.at("/valueFiles/0").asString().replace("$values/", "../");
        JsonNode image = helm.at("/valuesObject/image");

        assertThat(helm.path("valuesObject").propertyNames()).containsExactly("image");
        return Manifest.all(chart.template()
                .withValuesFile(Path.of(values))
                .set("image.repository", image.path("repository").asString())
                .set("image.digest", image.path("digest").asString())
                .call());
    }

    private static String group(Manifest manifest) {
        String version = manifest.apiVersion();
        return version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    }

    private static String validated(List<Manifest> manifests) {
        return NodeTools.validate(JSON.writeValueAsString(
                        manifests.stream().map(Manifest::body).toList()))
                .text();
    }
}
