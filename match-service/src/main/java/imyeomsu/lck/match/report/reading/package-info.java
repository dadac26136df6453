/** What the parsers share: rows out of CSV and JSON, and the checks that each row must pass. */
@NullMarked
package imyeomsu.lck.match.report.reading;

import org.jspecify.annotations.NullMarked;
