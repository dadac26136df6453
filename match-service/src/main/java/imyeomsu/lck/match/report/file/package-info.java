/** Whole seasons as files: our own schema, and Oracle's Elixir. */
@NullMarked
package imyeomsu.lck.match.report.file;

import org.jspecify.annotations.NullMarked;
