/** A real Prometheus watches the running suite, with the very rules and dashboards that are shipped. */
@NullMarked
package imyeomsu.lck.suite.monitoring;

import org.jspecify.annotations.NullMarked;
