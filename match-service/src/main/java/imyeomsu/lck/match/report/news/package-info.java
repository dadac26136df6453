/** News feeds: RSS, Atom and JSON Feed. */
@NullMarked
package imyeomsu.lck.match.report.news;

import org.jspecify.annotations.NullMarked;
