package imyeomsu.lck.suite.bench;

import java.util.Arrays;
import java.util.List;

/** Some numbers in short, as a rule ours to the peer's, pair by pair. */
public record Ratio(double median, double min, double max) {

    public static Ratio of(List<Double> ours, List<Double> peers) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i) / peers.get(i);
        }
        return range(ratios);
    }

    public static Ratio range(List<Double> values) {
        return range(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Ratio range(double[] values) {
        Arrays.sort(values);
        return new Ratio(middle(values), values[0], values[values.length - 1]);
    }

    public static double median(List<Double> values) {
        return middle(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
