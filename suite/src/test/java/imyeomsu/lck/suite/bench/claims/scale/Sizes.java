package imyeomsu.lck.suite.bench.claims.scale;

import imyeomsu.lck.suite.bench.BenchSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is small and what is large.
 *
 * @param few members with a session in the first Redis
 * @param many in the second
 * @param most in the third
 * @param smallStock a stock that is gone in an instant
 * @param largeStock one that is not
 * @param depth coupons that a Hot Time has given away before it is measured
 * @param claims most winning claims of a round
 */
record Sizes(int few, int many, int most, int smallStock, int largeStock, int depth, int claims) {

    static Sizes of(BenchSettings settings) {
        return settings.brief()
                ? new Sizes(1_000, 10_000, 20_000, 100, 10_000, 20_000, 2_000)
                : new Sizes(1_000, 100_000, 1_000_000, 100, 100_000, 900_000, 12_000);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("members", Map.of("few", few, "many", many, "most", most));
        facts.put("stock", Map.of("small", smallStock, "large", largeStock));
        facts.put("depth", depth);
        facts.put("most_claims_a_round", claims);
        return facts;
    }
}
