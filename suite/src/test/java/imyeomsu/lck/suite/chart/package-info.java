/** The charts under helm/: rendered, and held against Kubernetes' own types and against the applications. */
@org.jspecify.annotations.NullMarked
package imyeomsu.lck.suite.chart;
