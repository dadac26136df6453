package imyeomsu.lck.suite.local;

import imyeomsu.lck.suite.process.Child;
import imyeomsu.lck.suite.process.Children;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells each copy its ports and stores and where the services before it are, and the gateway where all are. */
final class Wiring {

    private static final String LOOPBACK = "127.0.0.1";

    private final SuiteOptions options;
    private final Ground ground;
    private final Map<String, String> environment;
    private final Children children;
    private final Consumer<Child> died;

    /** By the variable that names them: all copies, for whoever calls to try them in turn. */
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Wiring(
            SuiteOptions options,
            Ground ground,
            Map<String, String> environment,
            Children children,
            Consumer<Child> died) {
        this.options = options;
        this.ground = ground;
        this.environment = environment;
        this.children = children;
        this.died = died;
    }

    List<ServiceCopy> services(App app) {
        List<ServiceCopy> copies =
                numbered(app, roles(app), ground.ports().next(options.replicasOf(app.service())), LOOPBACK);
        addresses.put(
                app.service().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL",
                copies.stream().map(copy -> copy.url().toString()).collect(Collectors.joining(",")));
        return copies;
    }

    List<ServiceCopy> gateways(App app, Map<String, List<ServiceCopy>> behind) {
        return numbered(app, instances(behind), ground.gatewayPorts(), "");
    }

    /** A copy that nobody is sent to. */
    ServiceCopy trainee(App app) {
        return copy(app, "training of " + app.service(), ground.ports().next(), List.of(), LOOPBACK, child -> {});
    }

    private List<ServiceCopy> numbered(App app, List<String> arguments, List<Integer> ports, String address) {
        return IntStream.range(0, ports.size())
                .mapToObj(i -> copy(app, name(app, i + 1, ports.size()), ports.get(i), arguments, address, died))
                .toList();
    }

    /** Here each copy of match-service crawls and imports beside serving; which one does is theirs to settle. */
    private static List<String> roles(App app) {
        return app.service().equals("match-service") ? List.of("--role=serve,crawl,batch") : List.of();
    }

    private static String name(App app, int number, int copies) {
        return copies == 1 ? app.service() : app.service() + " " + number;
    }

    private ServiceCopy copy(
            App app, String name, int port, List<String> arguments, String address, Consumer<Child> heir) {
        int management = ground.ports().next();
        Map<String, String> own = new HashMap<>(environment);
        own.putAll(addresses);
        own.put("PORT", Integer.toString(port));
        own.put("MANAGEMENT_PORT", Integer.toString(management));
        own.put("SERVER_ADDRESS", address);
        own.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        // Ours to say; a shell that has them for something else must not move the services.
        own.put("SERVER_PORT", "");
        own.put("MANAGEMENT_SERVER_PORT", "");
        return new ServiceCopy(
                new ServiceCopy.Launch(
                        app,
                        name,
                        port,
                        management,
                        options.jvm,
                        arguments,
                        own,
                        options.toBeReady,
                        ground.state().logs().resolve(name.replace(' ', '-') + ".log")),
                children,
                heir);
    }

    private static List<String> instances(Map<String, List<ServiceCopy>> behind) {
        List<String> arguments = new ArrayList<>();
        behind.forEach((service, copies) -> {
            for (int i = 0; i < copies.size(); i++) {
                arguments.add("--spring.cloud.discovery.client.simple.instances.%s[%d].uri=%s"
                        .formatted(service, i, copies.get(i).url()));
            }
        });
        return arguments;
    }
}
