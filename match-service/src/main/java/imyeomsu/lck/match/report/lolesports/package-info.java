/** The documents of the LoL Esports gateway. */
@NullMarked
package imyeomsu.lck.match.report.lolesports;

import org.jspecify.annotations.NullMarked;
