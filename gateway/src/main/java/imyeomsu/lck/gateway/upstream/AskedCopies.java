package imyeomsu.lck.gateway.upstream;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.web.server.ServerWebExchange;

/** The copies that one request has been sent to: no copy is asked twice while another has not been asked. */
class AskedCopies {

    private static final String ATTRIBUTE = AskedCopies.class.getName();

    private final Set<String> asked = new HashSet<>();
    private boolean othersLeft;

    static AskedCopies of(ServerWebExchange exchange) {
        return (AskedCopies) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, first -> new AskedCopies());
    }

    static @Nullable AskedCopies in(Map<String, Object> attributes) {
        return (AskedCopies) attributes.get(ATTRIBUTE);
    }

    List<ServiceInstance> notYetAmong(List<ServiceInstance> copies) {
        return copies.stream()
                .filter(copy -> !asked.contains(SickCopies.key(copy)))
                .toList();
    }

    void ask(ServiceInstance copy, List<ServiceInstance> copies) {
        asked.add(SickCopies.key(copy));
        othersLeft = !notYetAmong(copies).isEmpty();
    }

    boolean othersLeft() {
        return othersLeft;
    }
}
