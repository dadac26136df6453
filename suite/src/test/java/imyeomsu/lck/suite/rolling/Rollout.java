package imyeomsu.lck.suite.rolling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One service's pods, and how they give way to new ones: one more is started, is ready for a while, and an old one goes. */
final class Rollout {

    private final Cluster cluster;
    private final String service;
    private final List<Pod> pods = new ArrayList<>();
    private int killed;

    Rollout(Cluster cluster, String service) {
        this.cluster = cluster;
        this.service = service;
    }

    String service() {
        return service;
    }

    int pods() {
        return pods.size();
    }

    /** Pods that did not end by themselves in the time that they had. */
    int killed() {
        return killed;
    }

    /** Starts one without waiting. */
    Pod begin(StopTimes times) {
        return cluster.start(service, times);
    }

    void join(Pod pod) {
        pod.awaitReady();
        pods.add(pod);
        cluster.address(service).add(pod.port());
    }

    /**
     * As a Deployment of the charts with {@code maxUnavailable: 0}, until no old one is left.
     *
     * @param going how the old ones go
     * @param coming how the new ones will
     */
    void roll(StopTimes going, StopTimes coming) throws InterruptedException {
        for (Pod old : List.copyOf(pods)) {
            join(begin(coming));
            pause(going.ready());
            leave(old, going);
        }
    }

    /** Kubernetes tells the endpoints and the pod at the same moment; who hears of the endpoints hears it later. */
    private void leave(Pod old, StopTimes times) throws InterruptedException {
        pods.remove(old);
        long taken = System.nanoTime();
        Thread endpoints = new Thread(() -> forget(old), "endpoints");
        endpoints.start();
        pause(times.drain());
        Duration left = times.total().minusNanos(System.nanoTime() - taken);
        if (!old.stop(left)) {
            killed++;
        }
        endpoints.join();
    }

    private void forget(Pod old) {
        try {
            pause(StopTimes.TO_BE_FORGOTTEN);
            cluster.address(service).remove(old.port());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
