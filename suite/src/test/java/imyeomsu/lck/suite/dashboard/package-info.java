/**
 * Grafana's dashboards as code: what is on them stands here once, and their JSON under {@code helm/observability} is made
 * from it.
 */
@NullMarked
package imyeomsu.lck.suite.dashboard;

import org.jspecify.annotations.NullMarked;
