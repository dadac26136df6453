package imyeomsu.lck.gateway.upstream;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.loadbalancer.DefaultResponse;
import org.springframework.cloud.client.loadbalancer.EmptyResponse;
import org.springframework.cloud.client.loadbalancer.Request;
import org.springframework.cloud.client.loadbalancer.RequestDataContext;
import org.springframework.cloud.client.loadbalancer.Response;
import org.springframework.cloud.loadbalancer.core.ReactorServiceInstanceLoadBalancer;
import org.springframework.cloud.loadbalancer.core.ServiceInstanceListSupplier;
import reactor.core.publisher.Mono;

/** Takes the copies of a service in turn, past those that failed a moment ago or failed this very request. */
class CopyBalancer implements ReactorServiceInstanceLoadBalancer {

    private final ServiceInstanceListSupplier copies;
    private final SickCopies sickCopies;
    private final AtomicInteger turn =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1000));

    CopyBalancer(ServiceInstanceListSupplier copies, SickCopies sickCopies) {
        this.copies = copies;
        this.sickCopies = sickCopies;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Mono<Response<ServiceInstance>> choose(Request request) {
        return copies.get(request).next().map(known -> choose(known, asked(request)));
    }

    private Response<ServiceInstance> choose(List<ServiceInstance> known, @Nullable AskedCopies asked) {
        if (known.isEmpty()) {
            return new EmptyResponse();
        }
        ServiceInstance copy = next(asked == null ? known : asked.notYetAmong(known), known);
        if (asked != null) {
            asked.ask(copy, known);
        }
        return new DefaultResponse(copy);
    }

    /** Where all are sick it is better to try one than to give up. */
    private ServiceInstance next(List<ServiceInstance> fresh, List<ServiceInstance> known) {
        List<ServiceInstance> candidates = fresh.isEmpty() ? known : fresh;
        int start = Math.floorMod(turn.getAndIncrement(), candidates.size());
        for (int step = 0; step < candidates.size(); step++) {
            ServiceInstance copy = candidates.get((start + step) % candidates.size());
            if (sickCopies.mayTry(copy)) {
                return copy;
            }
        }
        return candidates.get(start);
    }

    private static @Nullable AskedCopies asked(Request<?> request) {
        return request.getContext() instanceof RequestDataContext context
                ? AskedCopies.in(context.getClientRequest().getAttributes())
                : null;
    }
}
