package imyeomsu.lck.suite.dashboard;

/**
 * What a panel asks Prometheus for.
 *
 * @param legend how each answer is called, with its labels in double braces
 */
record Query(String expression, String legend) {}
