package imyeomsu.lck.suite.drill.history;

/** A rule that was broken, and by what. */
public record Finding(Rule rule, String text) {

    @Override
    public String toString() {
        return rule + ": " + text;
    }
}
