package imyeomsu.lck.common.testing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * How a store is started.
 *
 * @param ready what its log says when it takes connections
 * @param command the program and its arguments, for a port
 */
record StoreProgram(String name, String ready, IntFunction<List<String>> command) {}
