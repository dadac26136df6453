/** A load generator that leaves the cores to those it measures: one thread, kept-alive sockets, prebuilt requests. */
@NullMarked
package imyeomsu.lck.suite.bench.load;

import org.jspecify.annotations.NullMarked;
