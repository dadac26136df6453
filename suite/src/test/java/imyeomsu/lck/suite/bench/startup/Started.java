package imyeomsu.lck.suite.bench.startup;

/**
 * One start.
 *
 * @param seconds from the process' first moment to its first answer that it is ready
 * @param cpuSeconds that it used until then
 * @param megabytes that it held then
 */
record Started(double seconds, double cpuSeconds, double megabytes) {}
