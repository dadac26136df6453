/** How long an import takes, from documents that have landed to committed rows, and how that grows with the matches. */
@NullMarked
package imyeomsu.lck.suite.bench.ingest;

import org.jspecify.annotations.NullMarked;
