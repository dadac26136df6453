package imyeomsu.lck.suite.chart;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Set;

/** What Kubernetes' own types say of an object: unknown fields, missing ones, wrong kinds of values. */
final class Kubernetes {

    /** Types of operators; the client library knows none of them, the models do. */
    private static final Set<String> OPERATORS =
            Set.of("monitoring.coreos.com/v1", "external-secrets.io/v1", "argoproj.io/v1alpha1");

    private Kubernetes() {}

    /** What is wrong with it, where something is. */
    static Optional<String> refuses(Manifest manifest) {
        if (OPERATORS.contains(manifest.apiVersion())) {
            return Optional.empty();
        }
        try {
            Class<?> type = type(manifest);
            JsonElement json = JsonParser.parseString(manifest.body().toString());
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
            JSON.getGson().fromJson(json, type);
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.of(manifest + ": " + refused.getCause().getMessage());
        } catch (ReflectiveOperationException | RuntimeException refused) {
            return Optional.of(manifest + ": " + refused);
        }
    }

    /** {@code apps/v1} and {@code Deployment} are {@code V1Deployment}. */
    private static Class<?> type(Manifest manifest) throws ClassNotFoundException {
        String version = manifest.apiVersion().substring(manifest.apiVersion().lastIndexOf('/') + 1);
        return Class.forName(
                "io.kubernetes.client.openapi.models." + version.toUpperCase(java.util.Locale.ROOT) + manifest.kind());
    }
}
