package imyeomsu.lck.suite.bench.load;

import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of a rush.
 *
 * @param statuses how many answers had which HTTP status
 * @param unanswered requests whose answer never came
 * @param granted indices of the requests that were answered with 200 or 201
 * @param lengths of the bodies that came in one piece, each once
 * @param took from the first request sent to the last answer
 */
public record LoadResult(
        Map<Integer, Integer> statuses, int unanswered, BitSet granted, Set<Integer> lengths, Duration took) {

    /** All requests that were answered. */
    public int answered() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Answers with this status. */
    public int answered(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Answers with any of these a second; errors are not speed. */
    public double perSecond(int... wanted) {
        int answers = 0;
        for (int status : wanted) {
            answers += answered(status);
        }
        return answers / (took.toNanos() / 1e9);
    }

    /** Collects while the rush goes on, in one thread. */
    static final class Tally {

        private final int[] statuses = new int[1000];
        private final BitSet granted = new BitSet();
        private final Set<Integer> lengths = new TreeSet<>();
        private final long start = System.nanoTime();
        private long lastAnswer = start;
        private int lastLength = -1;
        private int unanswered;

        long start() {
            return start;
        }

        /** @param length of the body; -1 where it came in pieces */
        void answered(int index, int status, int length) {
            statuses[status]++;
            if (status == 201 || status == 200) {
                granted.set(index);
            }
            if (length != lastLength && length >= 0) {
                lengths.add(length);
                lastLength = length;
            }
            lastAnswer = System.nanoTime();
        }

        void unanswered(int requests) {
            unanswered += requests;
        }

        LoadResult done() {
            Map<Integer, Integer> counted = new TreeMap<>();
            for (int status = 0; status < statuses.length; status++) {
                if (statuses[status] > 0) {
                    counted.put(status, statuses[status]);
                }
            }
            return new LoadResult(counted, unanswered, granted, lengths, Duration.ofNanos(lastAnswer - start));
        }
    }
}
