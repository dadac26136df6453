/** The documents of Naver's e-sports API. */
@NullMarked
package imyeomsu.lck.match.report.naver;

import org.jspecify.annotations.NullMarked;
