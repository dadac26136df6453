package imyeomsu.lck.common.lock;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Those threads of this copy that wait for one resource, in the order in which they came. Only the first of them asks
 * Redis: a release would otherwise wake all of them for one who can have it, and luck would say who.
 */
final class Line {

    private final ReentrantLock head = new ReentrantLock(true);
    private final Semaphore released = new Semaphore(0);
    /** How many are in here; guarded by the map that keeps the lines. */
    private int length;

    Line oneMore() {
        length++;
        return this;
    }

    boolean isEmptyWithoutOne() {
        length--;
        return length == 0;
    }

    /** Whether we got to the head before this time, by {@link System#nanoTime()}. */
    boolean reachHead(long deadline) throws InterruptedException {
        return head.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** Lets the next one be the head. */
    void leaveHead() {
        head.unlock();
    }

    /** What was released before we ask is what we ask about. */
    void forgetReleases() {
        released.drainPermits();
    }

    /** Whether something was released in this time. */
    boolean awaitRelease(long nanos) throws InterruptedException {
        boolean heard = released.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        forgetReleases();
        return heard;
    }

    void released() {
        released.release();
    }
}
