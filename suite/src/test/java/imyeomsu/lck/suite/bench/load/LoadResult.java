package imyeomsu.lck.suite.bench.load;

import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a rush.
 *
 * @param statuses how many answers had which HTTP status
 * @param unanswered claims whose answer never came
 * @param won members who were told of their coupon: 201, or 200 where the gateway had to send the claim twice
 * @param took from the first claim sent to the last answer
 */
public record LoadResult(Map<Integer, Integer> statuses, int unanswered, BitSet won, Duration took) {

    /** All claims that were answered. */
    public int answered() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Answers with this status. */
    public int answered(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Claims that were told of a coupon. */
    public int winning() {
        return answered(201) + answered(200);
    }

    /** Claims decided a second, for or against; errors are not speed. */
    public double perSecond() {
        return (winning() + answered(409)) / (took.toNanos() / 1e9);
    }

    /** Collects while the rush goes on, in one thread. */
    static final class Tally {

        private final int[] statuses = new int[1000];
        private final BitSet won;
        private final long start = System.nanoTime();
        private long lastAnswer = start;
        private int unanswered;

        Tally(int members) {
            won = new BitSet(members + 1);
        }

        long start() {
            return start;
        }

        void answered(int member, int status) {
            statuses[status]++;
            if (status == 201 || status == 200) {
                won.set(member);
            }
            lastAnswer = System.nanoTime();
        }

        void unanswered(int claims) {
            unanswered += claims;
        }

        LoadResult done() {
            Map<Integer, Integer> counted = new TreeMap<>();
            for (int status = 0; status < statuses.length; status++) {
                if (statuses[status] > 0) {
                    counted.put(status, statuses[status]);
                }
            }
            return new LoadResult(counted, unanswered, won, Duration.ofNanos(lastAnswer - start));
        }
    }
}
