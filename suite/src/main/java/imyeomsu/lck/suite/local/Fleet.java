package imyeomsu.lck.suite.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All copies of all services. */
final class Fleet {

    static final String GATEWAY = "gateway";

    /** A service is told where those before it are; it is started beside them, and waits for none. */
    static final List<String> SERVICES = List.of("auth-service", "match-service", "event-service");

    static final List<String> ALL =
            Stream.concat(SERVICES.stream(), Stream.of(GATEWAY)).toList();

    private final Map<String, List<ServiceCopy>> copies;

    private Fleet(Map<String, List<ServiceCopy>> copies) {
        this.copies = copies;
    }

    static Fleet none() {
        return new Fleet(Map.of());
    }

    static Fleet of(Map<String, App> apps, Wiring wiring) {
        Map<String, List<ServiceCopy>> copies = new LinkedHashMap<>();
        SERVICES.forEach(service -> copies.put(service, wiring.services(apps.get(service))));
        copies.put(GATEWAY, wiring.gateways(apps.get(GATEWAY), copies));
        return new Fleet(copies);
    }

    List<ServiceCopy> copies(String service) {
        return copies.getOrDefault(service, List.of());
    }

    /** All at once: on few cores they share them, and none waits for another. Or one by one, where that is too much. */
    void start(Progress progress, boolean oneByOne) {
        Together together = new Together();
        copies.values()
                .forEach(all -> all.forEach(copy -> {
                    together.run(() -> progress.doing(copy.name(), "ready", () -> {
                        copy.start();
                        copy.awaitReady();
                    }));
                    if (oneByOne) {
                        together.await();
                    }
                }));
        together.await();
    }

    /** First nobody comes in any more, then the services finish what they have. */
    void stop(Progress progress) {
        stop(copies(GATEWAY), progress);
        stop(SERVICES.stream().flatMap(service -> copies(service).stream()).toList(), progress);
    }

    private static void stop(List<ServiceCopy> some, Progress progress) {
        Together together = new Together();
        some.stream()
                .filter(ServiceCopy::alive)
                .forEach(copy -> together.run(() -> progress.doing(copy.name(), "stopped", copy::stop)));
        together.await();
    }
}
