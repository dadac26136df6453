package imyeomsu.lck.common.heartbeat;

import java.util.Map;

/** What a copy counts at this moment, by the names of meters; nothing where there are no meters. */
@FunctionalInterface
interface Numbers {

    Map<String, Double> now();
}
