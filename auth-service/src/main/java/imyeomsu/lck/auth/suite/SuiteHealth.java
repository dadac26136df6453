package imyeomsu.lck.auth.suite;

import imyeomsu.lck.common.heartbeat.Heard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All services: those that must be there, of whom nothing may have been heard, and whoever else was heard of. */
record SuiteHealth(Instant serverTime, List<ServiceHealth> services) {

    private static final List<String> EXPECTED = List.of("gateway", "auth-service", "match-service", "event-service");

    static SuiteHealth of(List<Heard> heard, Instant now) {
        Map<String, List<CopyHealth>> copies = new LinkedHashMap<>();
        EXPECTED.forEach(service -> copies.put(service, new ArrayList<>()));
        heard.forEach(copy -> copies.computeIfAbsent(copy.beat().service(), unexpected -> new ArrayList<>())
                .add(CopyHealth.of(copy, now)));
        return new SuiteHealth(
                now,
                copies.entrySet().stream()
                        .map(service -> ServiceHealth.of(service.getKey(), service.getValue()))
                        .toList());
    }
}
