/** What builds, releases and rolls out: workflows, and the folder that Argo CD follows. */
@org.jspecify.annotations.NullMarked
package imyeomsu.lck.suite.pipeline;
