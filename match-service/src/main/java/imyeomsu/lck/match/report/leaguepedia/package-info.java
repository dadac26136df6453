/** Answers of Leaguepedia's Cargo tables. */
@NullMarked
package imyeomsu.lck.match.report.leaguepedia;

import org.jspecify.annotations.NullMarked;
