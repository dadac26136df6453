package imyeomsu.lck.common.heartbeat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.springframework.beans.factory.ObjectProvider;

/** Reads the gauges that are to be told. One that is not there, or has no value yet, is left out. */
final class Gauges implements Numbers {

    private final ObjectProvider<MeterRegistry> registries;
    private final HeartbeatProperties properties;

    Gauges(ObjectProvider<MeterRegistry> registries, HeartbeatProperties properties) {
        this.registries = registries;
        this.properties = properties;
    }

    @Override
    public Map<String, Double> now() {
        Map<String, Double> numbers = new TreeMap<>();
        registries.ifUnique(registry -> {
            properties.sums().forEach(name -> read(registry, name, numbers, Gauges::sum));
            properties.peaks().forEach(name -> read(registry, name, numbers, DoubleStream::max));
        });
        return numbers;
    }

    private static void read(
            MeterRegistry registry,
            String name,
            Map<String, Double> numbers,
            Function<DoubleStream, OptionalDouble> together) {
        double[] values = registry.find(name).gauges().stream()
                .mapToDouble(Gauge::value)
                .filter(Double::isFinite)
                .toArray();
        if (values.length > 0) {
            together.apply(DoubleStream.of(values)).ifPresent(value -> numbers.put(name, value));
        }
    }

    private static OptionalDouble sum(DoubleStream values) {
        return OptionalDouble.of(values.sum());
    }
}
