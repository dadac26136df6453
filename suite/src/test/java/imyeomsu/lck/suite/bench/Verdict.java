package imyeomsu.lck.suite.bench;

import java.util.ArrayList;
import java.util.List;

/** Whether a round kept the promises; where it did not, what is wrong. */
public record Verdict(List<String> faults) {

    public boolean correct() {
        return faults.isEmpty();
    }

    /** Collects what is wrong. */
    public static final class Checks {

        private final List<String> faults = new ArrayList<>();

        public Checks add(List<String> found) {
            faults.addAll(found);
            return this;
        }

        public Checks that(boolean holds, String otherwise) {
            if (!holds) {
                faults.add(otherwise);
            }
            return this;
        }

        public Verdict done() {
            return new Verdict(List.copyOf(faults));
        }
    }
}
